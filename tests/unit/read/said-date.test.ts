import { expect, it } from 'vitest';
import { readSaidDate } from '../../../src/pipeline/read/said-date.ts';

it('dates are read as they are written, and nothing else is one', () => {
  expect(readSaidDate('2022-09-01')).toEqual({ day: '2022-09-01' });
  expect(readSaidDate('1889-12')).toEqual({ day: '1889-12-01', said: '1889-12' });
  expect(readSaidDate('by 1941')).toEqual({ day: '1941-01-01', said: 'by 1941' });
  for (const wrong of ['', 'c. 1890', '1889-13', '1895-1-1'])
    expect(readSaidDate(wrong)).toBeUndefined();
});
