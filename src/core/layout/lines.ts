import type { LineProperties, Worldview } from '../model/boundary.ts';
import type { PlaceId } from '../model/ids.ts';
import { holdsOn, touches, type Moment } from './moment.ts';
import type { Shapes } from './shapes.ts';
import { DISTRICT_ZOOM } from './shown-areas.ts';

/**
 * How a line is drawn. `national`: solid. `contested`: long dash, one side does
 * not accept it. `control`: short dash. `undelimited`: sparse dash. `claim`:
 * dotted. `former`: thin, dash and dot, in the colour of the texts.
 */
export type LineStyle =
  | 'district'
  | 'province'
  | 'former'
  | 'claim'
  | 'undelimited'
  | 'control'
  | 'contested'
  | 'national';

/** From the quietest to the strongest, which is drawn last. */
export const LINE_STYLES: readonly LineStyle[] = [
  'district',
  'province',
  'former',
  'claim',
  'undelimited',
  'control',
  'contested',
  'national',
];

/** All lines of one style, as one path on the plate. */
export interface LineMark {
  readonly style: LineStyle;
  readonly path: string;
}

const VIEWER: Readonly<Record<Exclude<Worldview, 'neutral'>, string>> = {
  pk: 'pakistan',
  af: 'afghanistan',
  in: 'india',
};

/** How the line is drawn in a worldview; `null`: not at all. Follows from the line's data alone. */
export function lineStyle(line: LineProperties, worldview: Worldview): LineStyle | null {
  if (line.level === 'agency' || line.status === 'former') return 'former';
  if (line.level === 'district' || line.level === 'province') return line.level;
  if (worldview === 'neutral') return neutralStyle(line);
  const viewer = VIEWER[worldview];
  if (line.rejects?.includes(viewer) === true) {
    // It is still there on the ground; to this viewer it is no border.
    return line.level === 'claim' ? null : 'claim';
  }
  const disputed = line.status !== 'settled' && line.status !== 'administrative';
  if (disputed && line.claims.includes(viewer)) return 'national';
  return line.level === 'claim' ? null : neutralStyle(line);
}

function neutralStyle({ level, status }: LineProperties): LineStyle {
  if (level === 'claim' || status === 'claimed') return 'claim';
  if (status === 'contested' || status === 'control' || status === 'undelimited') return status;
  return 'national';
}

/** Whether the line is there on the day shown, or, of a former area, within the range. */
export function lineHolds(line: LineProperties, moment: Moment): boolean {
  return lineStyle(line, 'neutral') === 'former'
    ? touches(line, moment.range)
    : holdsOn(line, moment.day);
}

/** Whether lines of this style are drawn at this zoom. */
export const lineShown = (style: LineStyle, zoom: number): boolean =>
  zoom >= DISTRICT_ZOOM || (style !== 'district' && style !== 'former');

export function layoutLines(
  shapes: Shapes,
  zoom: number,
  moment: Moment,
  worldview: Worldview,
): LineMark[] {
  const paths = new Map<LineStyle, string[]>();
  for (const line of shapes.lines) {
    const style = lineStyle(line.properties, worldview);
    if (style === null || !lineShown(style, zoom)) continue;
    if (!lineHolds(line.properties, moment)) continue;
    const found = paths.get(style);
    if (found === undefined) paths.set(style, [line.path]);
    else found.push(line.path);
  }
  return LINE_STYLES.flatMap((style) => {
    const found = paths.get(style);
    return found === undefined ? [] : [{ style, path: found.join('') }];
  });
}

/** The whole course of a line that is a place, on the plate; empty where it has none. */
export function coursePath(shapes: Shapes, id: PlaceId): string {
  return (shapes.placeLines.get(id) ?? []).map((line) => line.path).join('');
}
