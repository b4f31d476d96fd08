import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceId } from './ids.ts';

/** Properties of an area in the topology's `areas`. Its geometry id is the place id. */
export interface AreaProperties {
  readonly level:
    'country' | 'province' | 'territory' | 'district' | 'agency' | 'frontier-region' | 'part';
  /** Days on which the area held; absent ends are open. */
  readonly from?: string;
  readonly to?: string;
  /** The country (place id) that administers it. */
  readonly country: string;
  /** Which country's area it is in the worldview of …; absent: as `country`. */
  readonly worldviews?: Readonly<Partial<Record<'pk' | 'af' | 'in', string>>>;
}

/** A line of the topology's `lines`: what is drawn follows from these data alone. */
export interface LineProperties {
  readonly level: 'country' | 'province' | 'district' | 'claim' | 'agency';
  readonly status:
    | 'settled'
    | 'contested' // one side does not accept it (the Durand Line)
    | 'control' // line of control, working boundary, line of actual control
    | 'undelimited'
    | 'claimed'
    | 'administrative'
    | 'former';
  /** Who holds that a boundary runs here: country place ids. */
  readonly claims: readonly string[];
  /** Who does not accept it. */
  readonly rejects?: readonly string[];
  /** Place id of the line where it is a place (`durand-line`), else absent. */
  readonly place?: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  /** Areas either side, place ids. */
  readonly sides?: readonly string[];
}

export type Boundaries = Topology<{
  areas: GeometryCollection<AreaProperties>;
  lines: GeometryCollection<LineProperties>;
}>;

export type Worldview = 'neutral' | 'pk' | 'af' | 'in';

export const areaId = (geometry: { id?: string | number | undefined }): PlaceId | undefined =>
  geometry.id === undefined ? undefined : (String(geometry.id) as PlaceId);
