import type { AtlasFile, EventDetails, EventFile } from '../../core/model/bundle.ts';
import type { Source } from '../../core/model/text.ts';
import { readDate } from '../read/date.ts';
import { spanProblem, type Known } from './check-texts.ts';
import type { JsonFile } from './json-file.ts';
import type { Problems } from './problems.ts';

/** Events: ids, order, dates against their EDTF, places, and what stands behind them. */
export function checkEvents(
  atlas: AtlasFile,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  const ids = new Set<string>();
  let last = '';
  for (const [number, event] of atlas.events.entries()) {
    const at = `/events/${String(number)}`;
    const say = (pointer: string, what: string) => {
      problems.at(json, `${at}${pointer}`, what);
    };
    if (ids.has(event.id)) say('/id', `an event before it has the id “${event.id}”`);
    ids.add(event.id);
    const from = event.date?.from ?? '9999-12-31';
    if (from < last) say('', 'events are not in order of date');
    last = from;
    checkDate(event, say);
    for (const [index, { place }] of event.places.entries()) {
      if (!known.places.has(place))
        say(`/places/${String(index)}/place`, `there is no place “${place}”`);
    }
    const behind = known.details === undefined ? event : known.details.events[event.id];
    if ((behind?.sources ?? []).length === 0) say('', `the event “${event.id}” has no source`);
    checkBehindEvent(event, known, say);
  }
}

/** Sources, figures and evidence of an event, in whichever file they are. */
export function checkBehindEvent(event: EventDetails, known: Known, say: Say): void {
  const sources = (known.details?.sources ?? []).length;
  const isMissing = (source: Source | number): source is number =>
    typeof source === 'number' && source >= sources;
  for (const [index, source] of (event.sources ?? []).entries()) {
    if (isMissing(source)) say(`/sources/${String(index)}`, `there is no source ${String(source)}`);
  }
  for (const [index, { low, high, by }] of (event.figures ?? []).entries()) {
    if (isMissing(by)) say(`/figures/${String(index)}/by`, `there is no source ${String(by)}`);
    if (typeof high === 'number' && high < low)
      say(`/figures/${String(index)}`, 'the upper end is below the lower');
  }
  for (const [index, span] of (event.evidence ?? []).entries()) {
    const content = known.passages.get(span.passage);
    const wrong =
      content === undefined ? `there is no passage “${span.passage}”` : spanProblem(span, content);
    if (wrong !== undefined) say(`/evidence/${String(index)}`, wrong);
  }
}

type Say = (pointer: string, what: string) => void;

function checkDate({ date }: EventFile, say: Say): void {
  if (date === null) return;
  const read = readDate(date.edtf);
  if (typeof read === 'string') {
    say('/date/edtf', read);
    return;
  }
  const ends = (day: string | null) => day ?? 'open';
  for (const end of ['from', 'to'] as const) {
    if (read[end] !== date[end])
      say(`/date/${end}`, `is ${ends(date[end])}, but ${date.edtf} allows ${ends(read[end])}`);
  }
  if (read.precision !== date.precision)
    say('/date/precision', `is ${date.precision}, but ${date.edtf} is a ${read.precision}`);
  if (read.uncertain !== (date.uncertain ?? false))
    say('/date', `${date.edtf} is ${read.uncertain ? '' : 'not '}uncertain`);
}
