import { next, quoted, word, type SenseRule } from './sense-here.ts';
import { KINSMEN, PRINCES, ROADS, TRIBES, TRIBESMEN } from './sense-words.ts';

/** Names inside other names, and names of peoples: asked before it is asked whether a state or a place is meant. */
export const NAME_RULES: readonly SenseRule[] = [
  {
    id: 'title',
    sense: 'name-part',
    why: 'it stands in the title of a work',
    holds: (here) => here.embedding?.kind === 'title',
    examples: ['Her paper “The Long War in [Afghanistan] and Beyond” came out in May.'],
  },
  {
    id: 'organisation',
    sense: 'name-part',
    why: (here) => `it is part of the name ${quoted(here.embedding?.whole ?? '')}`,
    holds: (here) => here.embedding?.kind === 'organisation',
    examples: [
      'He teaches at the University of Central [Punjab].',
      'Tehrik e Taliban [Pakistan] claimed it.',
      'The [Quetta] Shura met twice.',
      'Officers of the [Pakistan] Army came.',
      'The [Quetta] Gladiators won.',
    ],
  },
  {
    id: 'road',
    sense: 'name-part',
    why: (here) => `it is part of the name of a ${next(here)}`,
    holds: (here) =>
      !here.possessive && ROADS.has(next(here)) && here.after.at(0)?.capital === true,
    examples: ['A bomb went off on [Peshawar] Road in Rawalpindi.'],
  },
  {
    id: 'prince',
    sense: 'name-part',
    why: (here) => `it is part of the title ${quoted(`${here.before.at(1)?.text ?? ''} of …`)}`,
    holds: (here) =>
      here.kind !== 'country' &&
      word(here, 0) === 'of' &&
      PRINCES.has(word(here, 1)) &&
      here.before.at(1)?.capital === true &&
      word(here, 2) === 'the',
    examples: ['The Nawab of [Bajaur] built schools.'],
  },
  {
    id: 'tribe',
    sense: 'people',
    why: (here) =>
      `${quoted(here.after.at(0)?.text ?? '')} after it makes it the tribe of that name`,
    holds: (here) =>
      !here.possessive &&
      here.kind !== 'country' &&
      (TRIBESMEN.has(next(here)) ||
        (KINSMEN.has(next(here)) && TRIBES.has(here.quote.toLowerCase()))),
    examples: ['[Mohmand] tribesmen came.', '[Mohmand] elders came.'],
  },
  {
    id: 'people',
    sense: 'people',
    why: 'it names a people, or what is theirs',
    holds: (here) => here.people,
    examples: ['[Afghan] traders waited for days.', 'A [Pakistani] official spoke.'],
  },
];
