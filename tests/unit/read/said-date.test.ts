import { expect, it } from 'vitest';
import { readSaidDate } from '../../../src/pipeline/read/said-date.ts';

it('dates are read as they are written, and nothing else is one', () => {
  expect(readSaidDate('2022-09-01')).toEqual({ day: '2022-09-01' });
  expect(readSaidDate('1889-12')).toEqual({ day: '1889-12-01', said: '1889-12' });
  expect(readSaidDate('by 1941')).toEqual({ day: '1941-01-01', said: 'by 1941' });
  const either = '[2022-09-13,2022-10-13]';
  expect(readSaidDate(either)).toEqual({ day: '2022-09-13', said: either });
  for (const wrong of ['', 'c. 1890', '1889-13', '1895-1-1', '[2022-09-13]'])
    expect(readSaidDate(wrong)).toBeUndefined();
});
