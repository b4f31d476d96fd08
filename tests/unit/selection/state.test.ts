import { describe, expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import { sameFocus } from '../../../src/core/selection/focus.ts';
import { createSelection } from '../../../src/core/selection/selection.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/selection/settings.ts';
import {
  getState,
  isDay,
  sameRange,
  sameSettings,
  setState,
  type ReadingState,
} from '../../../src/core/selection/state.ts';
import { toState } from '../../../src/core/selection/state-reader.ts';
import { saidState, stateToWords } from '../../../src/core/selection/state-words.ts';

const createSelections = () => ({
  focus: createSelection<NonNullable<ReadingState['focus']>>(sameFocus),
  range: createSelection(sameRange),
  settings: createSelection(sameSettings, DEFAULT_SETTINGS),
});

const PESHAWAR: ReadingState = {
  focus: { kind: 'place', id: placeId('peshawar') },
  from: '2014-01-01',
  to: null,
  settings: { ...DEFAULT_SETTINGS, lang: 'ur', senses: ['place', 'state'], follow: true },
};
const NOTHING: ReadingState = { focus: null, from: null, to: null, settings: DEFAULT_SETTINGS };

describe('the state', () => {
  test('set again changes nothing and tells nobody, even through JSON', () => {
    const selections = createSelections();
    setState(selections, PESHAWAR);
    let told = 0;
    for (const part of Object.values(selections)) part.subscribe(() => (told += 1));
    setState(selections, JSON.parse(JSON.stringify(getState(selections))) as ReadingState);
    expect(told).toBe(0);
    expect(getState(selections)).toEqual(PESHAWAR);
  });

  test('open at both ends is no range', () => {
    const selections = createSelections();
    setState(selections, PESHAWAR);
    setState(selections, NOTHING);
    expect(selections.range.current).toBeNull();
  });

  test('from anything keeps what it knows and drops what it does not', () => {
    const strange = {
      focus: { kind: 'planet', id: 'mars' },
      from: '2014-02-30',
      to: '2015-01-01',
      settings: { lang: 'xx', senses: ['state', 'mood', 'state'], showUndated: 'yes' },
    };
    expect(toState(strange, PESHAWAR)).toEqual({
      ...PESHAWAR,
      to: '2015-01-01',
      settings: { ...PESHAWAR.settings, senses: ['state'] },
    });
    expect(toState('nonsense', NOTHING)).toEqual(NOTHING);
    expect(toState({ focus: null }, PESHAWAR).focus).toBeNull();
  });
});

describe('the words of an address', () => {
  test('say the whole state and nothing that is as by default', () => {
    expect(stateToWords(PESHAWAR)).toEqual({
      place: 'peshawar',
      from: '2014-01-01',
      lang: 'ur',
      senses: 'place state',
      follow: 'yes',
    });
    expect(stateToWords(NOTHING)).toEqual({});
  });

  test('lead back to the state, from whatever state', () => {
    for (const state of [PESHAWAR, NOTHING]) {
      expect(toState(saidState(stateToWords(state)), PESHAWAR)).toEqual(state);
    }
    const none = { ...NOTHING, settings: { ...DEFAULT_SETTINGS, overlays: [], senses: [] } };
    expect(toState(saidState(stateToWords(none)), PESHAWAR)).toEqual(none);
  });
});

test('a day is one that exists', () => {
  expect(['2024-02-29', '2023-02-29', '2023-13-01', '2023-1-1', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
