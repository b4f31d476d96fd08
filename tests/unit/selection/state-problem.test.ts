import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/selection/settings.ts';
import { findStateProblem } from '../../../src/core/selection/state-problem.ts';
import { toState } from '../../../src/core/selection/state-reader.ts';

const SOUND = {
  focus: { kind: 'place', id: 'peshawar' },
  from: '2014-01-01',
  to: null,
  settings: DEFAULT_SETTINGS,
};

describe('a state from outside', () => {
  it('is sound when all of it is known, or missing', () => {
    expect(findStateProblem(SOUND)).toBeUndefined();
    expect(findStateProblem({})).toBeUndefined();
    expect(findStateProblem({ focus: null, settings: {} })).toBeUndefined();
  });

  it.each([
    [null, '', 'null', 'object'],
    ['place=peshawar', '', '"place=peshawar"', 'object'],
    [{ focus: 'peshawar' }, 'focus', '"peshawar"', 'object'],
    [{ from: '2014-02-30' }, 'from', '"2014-02-30"', 'day'],
    [{ to: 2014 }, 'to', '2014', 'day'],
    [{ settings: [] }, 'settings', '[]', 'object'],
  ])('%j is wrong at %j', (state, path, value, wanted) => {
    expect(findStateProblem(state)).toEqual({ path, value, wanted });
  });

  it.each([
    [{ focus: { kind: 'x', id: 'peshawar' } }, 'focus.kind'],
    [{ settings: { lang: 'xx' } }, 'settings.lang'],
    [{ settings: { worldview: 'cn' } }, 'settings.worldview'],
    [{ settings: { senses: ['place', 'mood'] } }, 'settings.senses[1]'],
    [{ settings: { overlays: ['foo'] } }, 'settings.overlays[0]'],
    [{ settings: { overlays: 'dots' } }, 'settings.overlays'],
  ])('%j names the value and those allowed at %j', (state, path) => {
    const problem = findStateProblem(state);
    expect(problem?.path).toBe(path);
    expect(problem?.wanted.length).toBeGreaterThan(1);
  });

  it.each([
    [{ from: '2020-01-01', to: '2010-01-01' }, null, 'to', '"2010-01-01"'],
    [{ from: '2020-01-01', to: '2020-01-01' }, null, 'to', '"2020-01-01"'],
    [{ to: '2010-01-01' }, { from: '2014-01-01', to: null }, 'to', '"2010-01-01"'],
    [{ from: '2020-01-01' }, { from: null, to: '2014-01-01' }, 'from', '"2020-01-01"'],
  ])('%j runs back, with %j standing, and changes nothing', (state, standing, path, value) => {
    expect(findStateProblem(state, standing)).toEqual({ path, value, wanted: 'order' });
    const ends = standing ?? { from: null, to: null };
    const base = { focus: null, ...ends, settings: DEFAULT_SETTINGS };
    expect(toState(state, base)).toEqual(base);
  });

  it('may open an end that stands in the way', () => {
    const standing = { from: '2014-01-01', to: null };
    expect(findStateProblem({ from: null, to: '2010-01-01' }, standing)).toBeUndefined();
    expect(findStateProblem({ to: '2015-01-01' }, standing)).toBeUndefined();
  });

  it('leaves the overlays as they are where it holds only unknown ones', () => {
    const base = { focus: null, from: null, to: null, settings: DEFAULT_SETTINGS };
    const set = toState({ settings: { overlays: ['foo'] } }, base);
    expect(set.settings.overlays).toEqual(DEFAULT_SETTINGS.overlays);
    expect(toState({ settings: { overlays: [] } }, base).settings.overlays).toEqual([]);
  });
});
