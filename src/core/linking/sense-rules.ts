import type { Sense } from '../model/mention.ts';
import type { PlaceKind } from '../model/place.ts';
import type { Embedding } from './embedding.ts';
import { LOCATIVE, type Around } from './evidence.ts';
import {
  ACTING,
  DEALING,
  DIRECTIONS,
  GIVING,
  HAVING,
  LEAVING,
  LYING,
  MOVING,
  OWN_PLACES,
  POWERS,
  TAKING,
} from './sense-words.ts';

/** A name and what stands around it, when the rules are asked what it means. */
export interface Here extends Around {
  readonly quote: string;
  readonly kind: PlaceKind;
  /** The seat of a government, by which that government is called. */
  readonly capital: boolean;
  /** A word for the people of the place. */
  readonly people: boolean;
  readonly possessive: boolean;
  readonly embedding: Embedding | null;
  /** A place mentioned right after it is in it, or right before it lies in it. */
  readonly contains: boolean;
  /** Sense of the name before it that "and" or a comma joins it to; `null`: none. */
  readonly joined: Sense | null;
}

/** An example is a sentence, with the name in square brackets. */
export interface SenseRule {
  readonly id: string;
  readonly sense: Sense;
  /** Half a sentence: why a name here means that. `“ ”` holds what the rule saw. */
  readonly why: string | ((here: Here) => string);
  readonly holds: (here: Here) => boolean;
  readonly examples: readonly string[];
}

const word = (here: Here, back: number): string => here.before[back]?.lower ?? '';
const next = (here: Here): string => here.after[0]?.lower ?? '';
const isState = (here: Here): boolean => here.kind === 'country' || here.capital;
const afterThe = (here: Here): number => (word(here, 0) === 'the' ? 1 : 0);
const before = (here: Here): string => word(here, afterThe(here));
const BORDERS: ReadonlySet<string> = new Set(['border', 'borders', 'frontier', 'boundary']);
const quoted = (text: string): string => `“${text}”`;

/** In order: the first rule that holds decides. Each is tested by its examples. */
export const SENSE_RULES: readonly SenseRule[] = [
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
    ],
  },
  {
    id: 'people',
    sense: 'people',
    why: 'it names a people, or what is theirs',
    holds: (here) => here.people,
    examples: ['[Afghan] traders waited for days.', 'A [Pakistani] official spoke.'],
  },
  {
    id: 'named-government',
    sense: 'state',
    why: (here) =>
      `it goes with the word ${quoted(POWERS.has(next(here)) ? next(here) : word(here, 1))}`,
    holds: (here) =>
      !here.possessive &&
      (isState(here) || here.kind === 'province') &&
      ((POWERS.has(next(here)) && here.after[0]?.capital !== true) ||
        (word(here, 0) === 'of' && POWERS.has(word(here, 1)))),
    examples: [
      'The [Pakistan] government signed.',
      'The government of [Balochistan] refused.',
      'The Government of [Pakistan] refused.',
    ],
  },
  {
    id: 'not-a-state',
    sense: 'place',
    why: (here) =>
      LOCATIVE.has(before(here))
        ? `${quoted(here.before[afterThe(here)]?.text ?? '')} before it says where something is or happens`
        : `it names a ${here.kind.replace('-', ' ')}, and nothing beside it says otherwise`,
    holds: (here) => !isState(here),
    examples: [
      'The attack in [Peshawar] Mosque killed many.',
      '[Bannu]’s market reopened.',
      'Militants returned to [South Waziristan].',
    ],
  },
  {
    id: 'contains',
    sense: 'place',
    why: 'a place beside it lies in it',
    holds: (here) => here.contains,
    examples: ['They met in Peshawar, [Pakistan].', '[Pakistan]’s Balochistan is dry.'],
  },
  {
    id: 'own-places',
    sense: 'place',
    why: (here) => `${quoted(here.after[0]?.text ?? '')} after it is a part of a land or town`,
    holds: (here) => OWN_PLACES.has(next(here)),
    examples: ['[Pakistan]’s mountains are high.', 'The streets near [Kabul]’s airport filled.'],
  },
  {
    id: 'owner',
    sense: 'state',
    why: 'the “’s” makes it the owner or doer of what follows',
    holds: (here) =>
      here.possessive &&
      (here.kind === 'country' ||
        POWERS.has(next(here)) ||
        ACTING.has(next(here)) ||
        DEALING.has(next(here))),
    examples: ['[Pakistan]’s foreign policy changed.', '[Kabul]’s policy changed.'],
  },
  {
    id: 'lies',
    sense: 'place',
    why: 'the words after it say where it lies',
    holds: (here) =>
      LYING.has(next(here)) ||
      (['in', 'to', 'on'].includes(next(here)) &&
        ['the', 'its'].includes(here.after[1]?.lower ?? '') &&
        DIRECTIONS.has(here.after[2]?.lower ?? '')),
    examples: [
      '[Afghanistan] lies to its west.',
      'Its neighbours are [Iran] in the west and China.',
    ],
  },
  {
    id: 'left',
    sense: 'place',
    why: (here) =>
      `${quoted(here.before[afterThe(here) + 1]?.text ?? '')} … “from” makes it a place that was left`,
    holds: (here) => before(here) === 'from' && LEAVING.has(word(here, afterThe(here) + 1)),
    examples: [
      'The departure from [Afghanistan] was quick.',
      'The withdrawal from [Kabul] was quick.',
    ],
  },
  {
    id: 'giver',
    sense: 'state',
    why: (here) =>
      `${quoted(here.before[afterThe(here) + 1]?.text ?? '')} … “from” makes it the one who gives or answers`,
    holds: (here) => before(here) === 'from' && GIVING.has(word(here, afterThe(here) + 1)),
    examples: ['They want support from [Pakistan].', 'There was no answer from [Kabul].'],
  },
  {
    id: 'moved-to',
    sense: 'place',
    why: (here) =>
      `someone goes or is sent there, as ${quoted(here.before[afterThe(here) + 1]?.text ?? '')} says`,
    holds: (here) => before(here) === 'to' && MOVING.has(word(here, afterThe(here) + 1)),
    examples: ['Refugees returned to [Afghanistan].', 'The road to [Kabul] was cut.'],
  },
  {
    id: 'where',
    sense: 'place',
    why: (here) =>
      `${quoted(here.before[afterThe(here)]?.text ?? '')} before it says where something is or happens`,
    holds: (here) =>
      LOCATIVE.has(before(here)) &&
      !['between', 'to', 'towards', 'toward', 'via', 'over', 'through', 'at'].includes(
        before(here),
      ),
    examples: [
      'Fighting went on in [Pakistan].',
      'They hid inside [Afghanistan].',
      'Men crossed into [Pakistan].',
      'They later entered [Pakistan].',
      'Schools in [Kabul] closed.',
    ],
  },
  {
    id: 'taken',
    sense: 'place',
    why: (here) =>
      `${quoted(here.before[afterThe(here) + 1]?.text ?? '')} before it is said of lands and towns`,
    holds: (here) =>
      (['of', 'between'].includes(before(here)) && TAKING.has(word(here, afterThe(here) + 1))) ||
      (before(here) === 'with' && BORDERS.has(word(here, afterThe(here) + 1))),
    examples: [
      'The fall of [Kabul] came in August.',
      'They took control of [Kabul].',
      'The south of [Afghanistan] is dry.',
      'The border between [Pakistan] and Afghanistan is long.',
      'The border with [Afghanistan] is long.',
      'It is a province of [Pakistan].',
    ],
  },
  {
    id: 'joined-place',
    sense: 'place',
    why: 'the name it is joined to is a place',
    holds: (here) => here.joined === 'place',
    examples: ['Floods struck in Pakistan and [Afghanistan].'],
  },
  {
    id: 'acting',
    sense: 'state',
    why: (here) =>
      `it is the one who acts, as ${quoted(here.after[next(here) === 'and' ? 2 : 0]?.text ?? '')} after it says`,
    holds: (here) => ACTING.has(next(here)) || (here.kind === 'country' && HAVING.has(next(here))),
    examples: ['[Kabul] dismissed the complaint.', '[Pakistan] has to shift its policies.'],
  },
  {
    id: 'party',
    sense: 'state',
    why: (here) =>
      `${quoted(here.before[afterThe(here)]?.text ?? '')} before it makes it a party to something`,
    holds: (here) =>
      here.kind === 'country'
        ? ['with', 'between', 'by', 'against', 'towards', 'toward'].includes(before(here))
        : ['with', 'between', 'by', 'against', 'and', 'towards', 'toward'].includes(before(here)) &&
          here.before.some((token) => DEALING.has(token.lower)),
    examples: [
      'Relations with [Afghanistan] failed.',
      'Talks between [Kabul] and Islamabad failed.',
      'Talks between Kabul and [Islamabad] failed.',
      'Policies towards [Afghanistan] must change.',
    ],
  },
  {
    id: 'capital',
    sense: 'place',
    why: 'nothing beside it says that its government acts',
    holds: (here) => here.kind !== 'country',
    examples: ['Rockets fell on [Kabul].', 'The attack on [Islamabad] was the second.'],
  },
  {
    id: 'country',
    sense: 'state',
    why: 'a country that is not said to be where something happens is the state of that name',
    holds: () => true,
    examples: ['They attacked [Pakistan].', 'The threats to [Pakistan] grew.'],
  },
];
