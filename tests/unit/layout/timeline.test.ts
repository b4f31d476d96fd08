import { describe, expect, it } from 'vitest';
import { layoutTimeline, type TimelineInput } from '../../../src/core/layout/timeline.ts';
import { timelineDomain } from '../../../src/core/layout/timeline-scale.ts';
import type { AtlasEvent, EventDate } from '../../../src/core/model/event.ts';
import { eventId } from '../../../src/core/model/ids.ts';
import type { RecordSummary } from '../../../src/core/model/record.ts';

const SUMMARY: RecordSummary = {
  years: [
    [2001, 50, 0],
    [2002, 100, 0],
  ],
  sampleYears: [[2003, 10, 0]],
  places: {},
  completeTo: 2002,
  attribution: 'UCDP',
};

function createEvent(id: string, date: Partial<EventDate> | null): AtlasEvent {
  return {
    id: eventId(id),
    title: id,
    kind: 'attack',
    date: date && {
      edtf: '',
      from: '2001-01-01',
      to: '2001-01-02',
      precision: 'day',
      uncertain: false,
      by: 'text',
      ...date,
    },
    places: [],
    actors: [],
    figures: [],
    sources: [],
    evidence: [],
  };
}

// Ten years in 3,652 days on 3,652 px between the paddings: a pixel a day.
const DOMAIN = { from: '2001-01-01', to: '2011-01-01' };
const SIZE = { width: 3652 + 36, height: 142, mirrored: false };

function layout(given: Partial<TimelineInput> = {}, size = SIZE) {
  return layoutTimeline(
    {
      summary: SUMMARY,
      events: [],
      notes: [],
      endLabel: '',
      domain: DOMAIN,
      range: null,
      ...given,
    },
    size,
  );
}

describe('timelineDomain', () => {
  it('is whole years from the first record to the last thing known', () => {
    const events = [
      createEvent('a', { from: '1999-05-05', to: '1999-05-06' }),
      createEvent('b', { from: '2005-12-31', to: '2006-01-01' }),
      createEvent('c', null),
      createEvent('d', { from: '2002-01-01', to: null }),
    ];
    expect(timelineDomain(SUMMARY, events)).toEqual({ from: '2001-01-01', to: '2006-01-01' });
    expect(timelineDomain(null, events)).toEqual({ from: '1999-01-01', to: '2006-01-01' });
    expect(timelineDomain(SUMMARY, [])).toEqual({ from: '2001-01-01', to: '2004-01-01' });
    expect(timelineDomain(null, [])).toBe(null);
  });
});

describe('layoutTimeline', () => {
  it('puts days on a line, a pixel a day, and back', () => {
    const { scale } = layout();
    expect(scale.x('2001-01-01')).toBe(18);
    expect(scale.x('2001-01-31')).toBe(48);
    expect(scale.x('2011-01-01')).toBe(3670);
    expect(scale.day(48)).toBe('2001-01-31');
    expect(scale.day(-500)).toBe('2001-01-01');
    expect(scale.day(99_999)).toBe('2011-01-01');
  });

  it('puts the marks in the order of their days, whatever their form', () => {
    const events = [
      createEvent('z', { from: '2002-01-02', to: '2002-01-03' }),
      createEvent('b', { from: '2002-01-01', to: '2003-01-01', precision: 'year' }),
      createEvent('a', { from: '2002-01-03', to: '2002-01-04' }),
    ];
    // A day is less than a tenth of a pixel here: only the date can tell.
    const narrow = { ...SIZE, width: 200 };
    const ids = (size: typeof SIZE) => layout({ events }, size).events.map(({ id }) => id);
    expect(ids(narrow)).toEqual(['b', 'z', 'a']);
    expect(ids({ ...narrow, mirrored: true })).toEqual(['b', 'z', 'a']);
  });

  it('makes the greatest year as high as there is room, the others in proportion', () => {
    const { bars, axisY, top } = layout();
    expect(axisY).toBe(122);
    expect(top).toBe(4);
    expect(bars.map(({ year, y, height, sample }) => [year, y, height, sample])).toEqual([
      [2001, 72, 50, false],
      [2002, 22, 100, false],
      [2003, 112, 10, true],
    ]);
    expect(bars[0]?.x).toBe(18.5);
    expect(bars[0]?.width).toBe(364);
  });

  it('stands a sample on the complete records of its year', () => {
    const summary: RecordSummary = { ...SUMMARY, sampleYears: [[2001, 25, 0]] };
    const [full, sample] = layout({ summary }).bars;
    expect([full?.y, full?.height]).toEqual([72, 50]);
    expect([sample?.y, sample?.height]).toEqual([47, 25]);
  });

  it('glazes the chosen days and only the part of a bar that lies in them', () => {
    const { glaze, handles, bars } = layout({ range: { from: '2001-01-31', to: '2002-01-31' } });
    expect(glaze).toEqual({ x: 48, width: 365 });
    expect(handles).toEqual({ from: 48, to: 413 });
    expect(bars.map(({ chosenX, chosenWidth }) => [chosenX, chosenWidth])).toEqual([
      [48, 334.5],
      [383.5, 29.5],
      [748.5, 0],
    ]);
  });

  it('has the handles at the ends and no glaze where all is chosen', () => {
    const { glaze, handles } = layout();
    expect(glaze).toBe(null);
    expect(handles).toEqual({ from: 18, to: 3670 });
    expect(layout({ range: { from: null, to: '2001-01-31' } }).handles).toEqual({
      from: 18,
      to: 48,
    });
  });

  it('runs from right to left when mirrored', () => {
    const { scale, glaze, handles } = layout(
      { range: { from: '2001-01-31', to: '2002-01-31' } },
      { ...SIZE, mirrored: true },
    );
    expect(scale.x('2001-01-01')).toBe(3670);
    expect(scale.day(3640)).toBe('2001-01-31');
    expect(handles).toEqual({ from: 3640, to: 3275 });
    expect(glaze).toEqual({ x: 3275, width: 365 });
  });

  it('draws certain days as diamonds and all else as bars under the axis', () => {
    const { events, axisY } = layout({
      events: [
        createEvent('day', { from: '2001-01-31', to: '2001-02-01' }),
        createEvent('maybe', { from: '2001-06-01', to: '2001-06-02', uncertain: true }),
        createEvent('span', { from: '2002-01-01', to: '2003-01-01', precision: 'span' }),
        createEvent('goes-on', { from: '2010-01-01', to: null, precision: 'span' }),
        createEvent('undated', null),
      ],
    });
    expect(events.map(({ id, x, y, width }) => [id, x, y - axisY, width])).toEqual([
      ['day', 48, 0, 0],
      ['maybe', 169, 4, 6],
      ['span', 383, 4, 365],
      ['goes-on', 3305, 4, 365],
    ]);
  });

  it('stacks diamonds and bars that would cover each other', () => {
    const day = { from: '2001-01-31', to: '2001-02-01' };
    const year = { from: '2002-01-01', to: '2003-01-01', precision: 'year' } as const;
    const { events, axisY } = layout({
      events: [
        createEvent('b', day),
        createEvent('a', day),
        createEvent('d', year),
        createEvent('c', year),
      ],
    });
    expect(events.map(({ id, y }) => [id, y - axisY])).toEqual([
      ['a', 0],
      ['b', -10],
      ['c', 4],
      ['d', 9],
    ]);
  });

  it('keeps what lies before the strip at its edge', () => {
    const { events } = layout({
      events: [
        createEvent('treaty', { from: '1893-11-12', to: '1893-11-13' }),
        createEvent('war', { from: '1999-01-01', to: '2002-01-01', precision: 'span' }),
      ],
    });
    expect(events.map(({ id, x, earlier }) => [id, x, earlier])).toEqual([
      ['treaty', 18, true],
      ['war', 18, false],
    ]);
  });

  it('says of each event whether it shares a day with the range', () => {
    const { events } = layout({
      events: [
        createEvent('in', { from: '2001-01-31', to: '2001-02-01' }),
        createEvent('out', { from: '2001-02-01', to: '2001-02-02' }),
      ],
      range: { from: null, to: '2001-02-01' },
    });
    expect(events.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['in', true],
      ['out', false],
    ]);
  });

  it('gives room to the weightiest notes and keeps the lines of the others', () => {
    const note = (day: string, weight: number) => ({
      day,
      label: 'x'.repeat(20),
      title: '',
      weight,
    });
    const { notes } = layout({
      notes: [note('2001-02-01', 1), note('2001-03-01', 9), note('2001-04-01', 1)],
    });
    expect(notes.map(({ day, labelled, side }) => [day, labelled, side])).toEqual([
      ['2001-02-01', false, 'right'],
      ['2001-03-01', true, 'right'],
      ['2001-04-01', false, 'right'],
    ]);
    const [last] = layout({ notes: [note('2010-12-01', 1)] }).notes;
    expect([last?.labelled, last?.side]).toEqual([true, 'left']);
    expect(layout({ notes: [note('1999-01-01', 1)] }).notes).toEqual([]);
  });

  it('says where complete records end, and turns the label in at the edge', () => {
    const endLabel = 'records end 2002';
    expect(layout({ endLabel }).end).toEqual({ x: 748, label: endLabel, side: 'right' });
    expect(layout({ endLabel }, { ...SIZE, width: 300 }).end?.side).toBe('right');
    const narrow = { from: '2001-01-01', to: '2003-01-01' };
    expect(layout({ endLabel, domain: narrow }, { ...SIZE, width: 300 }).end?.side).toBe('left');
    expect(layout({ summary: null }).end).toBe(null);
  });

  it('labels only as many years as have room', () => {
    const years = (width: number) => layout({}, { ...SIZE, width }).ticks.map(({ year }) => year);
    expect(years(3688)).toHaveLength(11);
    expect(years(390)).toEqual([2002, 2004, 2006, 2008, 2010]);
  });
});
