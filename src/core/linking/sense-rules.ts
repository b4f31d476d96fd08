import { LOCATIVE } from './evidence.ts';
import {
  actAt,
  afterThe,
  before,
  isCutShort,
  isState,
  next,
  quoted,
  word,
  type Here,
  type SenseRule,
} from './sense-here.ts';
import { NAME_RULES } from './sense-name-rules.ts';
import {
  ACTING,
  ADDRESSING,
  DEALING,
  DIRECTIONS,
  GIVING,
  LYING,
  MOVING,
  NEIGHBOURS,
  OFFICES,
  OWN_PLACES,
  POWERS,
  TAKING,
} from './sense-words.ts';
import { words } from './word-list.ts';

export type { Here, SenseRule };

const BORDERS = words('border borders frontier boundary');
/** Words that say where a way leads as often as where something happens. */
const ALONG = words('between to towards toward via over through at');
/** What stands before one of those that something goes on between. */
const PARTIES = words('with between by against towards toward');

/** In order: the first rule that holds decides. Each is tested by its examples. */
export const SENSE_RULES: readonly SenseRule[] = [
  ...NAME_RULES,
  {
    id: 'named-government',
    sense: 'state',
    why: (here) =>
      `it goes with the word ${quoted(POWERS.has(next(here)) ? next(here) : word(here, 1))}`,
    holds: (here) =>
      !here.possessive &&
      (isState(here) || here.kind === 'province') &&
      !(next(here) === 'state' && here.kind !== 'country') &&
      ((POWERS.has(next(here)) && here.after.at(0)?.capital !== true) ||
        (word(here, 0) === 'of' && POWERS.has(word(here, 1)) && !OFFICES.has(word(here, 1)))),
    examples: [
      'The [Pakistan] government signed.',
      'The [Kabul] government signed.',
      'The government of [Balochistan] refused.',
      'The Government of [Pakistan] refused.',
    ],
  },
  {
    id: 'not-a-state',
    sense: 'place',
    why: (here) =>
      LOCATIVE.has(before(here))
        ? `${quoted(here.before.at(afterThe(here))?.text ?? '')} before it says where something is or happens`
        : `it names a ${here.kind.replace('-', ' ')}, and nothing beside it says otherwise`,
    holds: (here) => !isState(here),
    examples: [
      'The attack in [Peshawar] Mosque killed many.',
      '[Bannu]’s market reopened.',
      '[Bannu] closed its schools.',
      'Militants returned to [South Waziristan].',
      'The fair is in [Balochistan] state.',
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
    why: (here) => `${quoted(here.after.at(0)?.text ?? '')} after it is a part of a land or town`,
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
    examples: [
      '[Pakistan]’s foreign policy changed.',
      '[Kabul]’s policy changed.',
      'In [Pakistan]’s view it failed.',
    ],
  },
  {
    id: 'lies',
    sense: 'place',
    why: 'the words after it say where it lies',
    holds: (here) =>
      LYING.has(next(here)) ||
      (['in', 'to', 'on'].includes(next(here)) &&
        ['the', 'its'].includes(here.after.at(1)?.lower ?? '') &&
        DIRECTIONS.has(here.after.at(2)?.lower ?? '')),
    examples: [
      '[Afghanistan] lies to its west.',
      'Its neighbours are [Iran] in the west and China.',
    ],
  },
  {
    id: 'neighbours',
    sense: 'place',
    why: 'the words before it say what lies beside what',
    holds: (here) => here.before.slice(0, 4).some(({ lower }) => NEIGHBOURS.has(lower)),
    examples: ['Its neighbours are [Iran] and Turkmenistan.', 'The province borders [Pakistan].'],
  },
  {
    id: 'office',
    sense: 'place',
    why: (here) => `it is the land that the ${quoted(word(here, 1))} is of`,
    holds: (here) => word(here, 0) === 'of' && OFFICES.has(word(here, 1)),
    examples: ['He was president of [Pakistan].'],
  },
  {
    id: 'giver',
    sense: 'state',
    why: (here) =>
      `${quoted(here.before.at(afterThe(here) + 1)?.text ?? '')} … “from” makes it the one who gives or answers`,
    holds: (here) => before(here) === 'from' && GIVING.has(word(here, afterThe(here) + 1)),
    examples: ['They want support from [Pakistan].', 'There was no answer from [Kabul].'],
  },
  {
    id: 'moved-to',
    sense: 'place',
    why: (here) =>
      `someone goes or is sent there, as ${quoted(here.before.at(afterThe(here) + 1)?.text ?? '')} says`,
    holds: (here) => before(here) === 'to' && MOVING.has(word(here, afterThe(here) + 1)),
    examples: [
      'Refugees returned to [Afghanistan].',
      'The road to [Kabul] was cut.',
      'They send aid to [Afghanistan].',
    ],
  },
  {
    id: 'where',
    sense: 'place',
    why: (here) =>
      `${quoted(here.before.at(afterThe(here))?.text ?? '')} before it says where something is or happens`,
    holds: (here) => LOCATIVE.has(before(here)) && !ALONG.has(before(here)),
    examples: [
      'Fighting went on in [Pakistan].',
      'The departure from [Afghanistan] was quick.',
      'The withdrawal from [Kabul] was quick.',
      'They hid inside [Afghanistan].',
      'Men crossed into [Pakistan].',
      'They later entered [Pakistan].',
      'The river enters [Pakistan] there.',
      'Refugees crossed [Iran] on their way.',
      'Schools in [Kabul] closed.',
    ],
  },
  {
    id: 'taken',
    sense: 'place',
    why: (here) =>
      `${quoted(here.before.at(afterThe(here) + 1)?.text ?? '')} before it is said of lands and towns`,
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
      `it is the one who acts, as ${quoted(here.after.at(actAt(here))?.text ?? '')} after it says`,
    holds: (here) => actAt(here) !== -1,
    examples: [
      '[Kabul] dismissed the complaint.',
      '[Kabul] and Islamabad signed it.',
      '[Kabul] has repeatedly denied it.',
      '[Islamabad] did not comment.',
    ],
  },
  {
    id: 'cut-short',
    sense: 'state',
    why: (here) => `it is the one of whom ${quoted(here.after.at(0)?.text ?? '')} is said`,
    holds: isCutShort,
    examples: ['Iran agreed; [Kabul] did not.'],
  },
  {
    id: 'addressed',
    sense: 'state',
    why: (here) => `${quoted(here.before.at(0)?.text ?? '')} before it is said to a government`,
    holds: (here) => ADDRESSING.has(word(here, 0)),
    examples: ['India asked [Islamabad] for an answer.'],
  },
  {
    id: 'party',
    sense: 'state',
    why: (here) =>
      `${quoted(here.before.at(afterThe(here))?.text ?? '')} before it makes it a party to something`,
    holds: (here) =>
      here.kind === 'country'
        ? PARTIES.has(before(here))
        : (PARTIES.has(before(here)) || before(here) === 'and') &&
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
