/**
 * Branded ids, so that the id of a passage can never stand where the id of a
 * place is meant. Every id is a plain string in the files.
 */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A stable slug, such as `peshawar` or `gn-1168197`; identity is this id, never coordinates. */
export type PlaceId = Id<'place'>;
/** Slug of a text, such as `digest-students-herald-2023`. */
export type TextId = Id<'text'>;
/** `<text id>/<paragraph number>`, such as `peshawar/4`; paragraphs count from 1. */
export type PassageId = Id<'passage'>;
/** Slug of a curated event, or `ucdp-<number>` for a record. */
export type EventId = Id<'event'>;
/** `<passage id>@<start>`: no two mentions of a passage start at one offset. */
export type MentionId = Id<'mention'>;

/** How the ids of texts begin that a reader brought, and of their passages. */
export const DROPPED = 'own-';

export const placeId = (id: string): PlaceId => id as PlaceId;
export const textId = (id: string): TextId => id as TextId;
export const passageId = (id: string): PassageId => id as PassageId;
export const eventId = (id: string): EventId => id as EventId;
export const mentionId = (passage: PassageId, start: number): MentionId =>
  `${passage}@${String(start)}` as MentionId;
