import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/linking/find-dates.ts';

describe('dates in the words', () => {
  test.each([
    ['On 30 January 2023 it fell.', '30 January 2023', '2023-01-30', '2023-01-31'],
    ['On 16 Dec 2014 it fell.', '16 Dec 2014', '2014-12-16', '2014-12-17'],
    ['On December 31, 2022 it fell.', 'December 31, 2022', '2022-12-31', '2023-01-01'],
    ['On the 1st of March 2021 it fell.', '1st of March 2021', '2021-03-01', '2021-03-02'],
    ['On 28 February 2024 it fell.', '28 February 2024', '2024-02-28', '2024-02-29'],
    ['On 29 February 2024 it fell.', '29 February 2024', '2024-02-29', '2024-03-01'],
    ['On 2023-01-30 it fell.', '2023-01-30', '2023-01-30', '2023-01-31'],
    ['In Jan 2023 it fell.', 'Jan 2023', '2023-01-01', '2023-02-01'],
    ['In July 2026, it fell.', 'July 2026', '2026-07-01', '2026-08-01'],
    ['In December 2014 it fell.', 'December 2014', '2014-12-01', '2015-01-01'],
    ['In 2014 it fell.', '2014', '2014-01-01', '2015-01-01'],
    ['The attack of 2014.', '2014', '2014-01-01', '2015-01-01'],
    ['For 1989–2021 it counts.', '1989–2021', '1989-01-01', '2022-01-01'],
    ['It ran from 2001 to 2021.', 'from 2001 to 2021', '2001-01-01', '2022-01-01'],
    [
      'On 30\u00a0January\u00a02023 it fell.',
      '30\u00a0January\u00a02023',
      '2023-01-30',
      '2023-01-31',
    ],
  ])('%s', (content, quote, from, to) => {
    const start = content.indexOf(quote);
    expect(findDates(content)).toEqual([
      { from, to, by: 'text', start, end: start + quote.length },
    ]);
  });

  test.each([
    'It cost 2,014 rupees.',
    'It cost $2014.',
    'The N-2014 road.',
    'About 12014 people.',
    'About 2014.5 km.',
    'On 31 June 20 it fell.',
  ])('no date: %s', (content) => {
    expect(findDates(content)).toEqual([]);
  });

  test('a day that does not exist leaves the month', () => {
    expect(findDates('On 31 June 2022.')).toMatchObject([{ from: '2022-06-01', to: '2022-07-01' }]);
  });

  test('stand in order and do not overlap', () => {
    const dates = findDates('In 2014, on 3 May 2015 and from 2016–2018.');
    expect(dates.map(({ from }) => from)).toEqual(['2014-01-01', '2015-05-03', '2016-01-01']);
  });

  test('are what they are whatever text stands far around them', () => {
    const pieces = fc.constantFrom(
      ...['30 January 2023', '31 June 2022', 'between 1989 and 2021', '1989–2021', '2023-01-30'],
      ...['2014', '1234567', '$2014', 'N-2014', '12,2014', 'May\u00a02015', '2014.5', '3rd of May'],
      ...[' ', ', ', '-', 'in ', '20', '31 ', 'September 30th, 2022', '\n'],
    );
    const some = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    const far = ` ${'and no year is here '.repeat(4)}`;
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), (texts) => {
        let offset = 0;
        const apart = texts.flatMap((text) => {
          const dates = findDates(text + far).map((date) => ({
            ...date,
            start: (date.start ?? 0) + offset,
            end: (date.end ?? 0) + offset,
          }));
          offset += text.length + far.length;
          return dates;
        });
        const together = findDates(texts.map((text) => text + far).join(''));
        expect(together).toEqual(apart);
        for (const [at, { start = 0 }] of together.entries())
          expect(start).toBeGreaterThanOrEqual(together[at - 1]?.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});
