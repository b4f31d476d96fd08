import type { RecordRow } from '../../../src/pipeline/read/record-row.ts';

let next = 1;

/** A record of complete coverage in Bajaur, unless `fields` say otherwise. */
export function createRecordRow(fields: Partial<RecordRow> = {}): RecordRow {
  return {
    id: next++,
    date_start: '2009-03-01',
    date_end: '2009-03-02',
    date_prec: 2,
    type_of_violence: 1,
    side_a: 'Government of Pakistan',
    side_b: 'TTP',
    where_prec: 1,
    adm_1: 'FATA',
    adm_2: 'Bajaur agency',
    country: 'Pakistan',
    latitude: 31,
    longitude: 71,
    deaths_civilians: 1,
    best: 5,
    low: 4,
    high: 7,
    ged_release: '22.1',
    ...fields,
  };
}

/** A row of a sample that has a point and little else. */
export function createSlimRow(fields: Partial<RecordRow> = {}): RecordRow {
  return {
    id: next++,
    date_start: '2011-05-05',
    type_of_violence: 1,
    country: 'Pakistan',
    latitude: 31,
    longitude: 71,
    best: 2,
    ged_release: '25.1-sample',
    ...fields,
  };
}
