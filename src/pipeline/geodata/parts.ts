import { DataError } from '../../core/model/data-error.ts';
import {
  areaPlace,
  propertiesOf,
  type AreaIds,
  type Mosaic,
  type PartProperties,
} from './mosaic.ts';

/** The views that the mosaic knows by its own columns. */
const VIEWS = { PAK: 'pov_pk', IND: 'pov_in', CHN: 'pov_cn' } as const;
/** Pieces that the mosaic gives no country: who controls them. Siachen is held by India, as its note says. */
const CONTROLLED_BY: Readonly<Record<string, string>> = { XKS: 'IND' };
/** Leased ground that is no country of its own. */
const LEASED: Readonly<Record<string, string>> = { KAB: 'KAZ' };

/** A country, or a disputed piece of one, and whose it is to whom. */
export class Part {
  readonly id: string;
  /** Place id of its own area where it is disputed; absent for the rest of a country. */
  readonly place: string | undefined;
  /** ISO code of the country that administers it. */
  readonly administrator: string;
  readonly disputed: boolean;
  readonly #properties: PartProperties;
  readonly #claimants: readonly string[];

  constructor(properties: PartProperties, ids: AreaIds, codes: ReadonlyMap<string, string>) {
    const { part, adm0, status, note } = properties;
    this.#properties = properties;
    this.id = part;
    this.disputed = status === 'disputed';
    this.place = this.disputed ? areaPlace(ids, part.replace(/^PAK-/, 'PK-')) : undefined;
    this.administrator = LEASED[adm0] ?? CONTROLLED_BY[adm0] ?? adm0;
    this.#claimants = claimantsOf(note ?? '', codes);
  }

  /** Countries that administer or claim it, ISO codes. */
  get concerned(): readonly string[] {
    return [this.administrator, ...this.#claimants];
  }

  /** The country it belongs to as `country` sees it, ISO codes. */
  belongsTo(country: string): string {
    const column = VIEWS[country as keyof typeof VIEWS] as (typeof VIEWS)['PAK'] | undefined;
    if (column !== undefined) return LEASED[this.#properties[column]] ?? this.#properties[column];
    return this.#claimants.includes(country) ? country : this.administrator;
  }
}

const CLAIMED = /claimed by ([\w ]+)$/;

/** `administered by India; claimed by Nepal` → Nepal's code. */
function claimantsOf(note: string, codes: ReadonlyMap<string, string>): string[] {
  const names = note
    .split(';')
    .flatMap((half) => CLAIMED.exec(half.trim())?.[1]?.split(' and ') ?? []);
  return names.map((name) => {
    const code = codes.get(name.toLowerCase());
    if (code === undefined)
      throw new DataError(`no country “${name}”`, { file: 'mosaic.topojson' });
    return code;
  });
}

/** All parts of the mosaic by id. `codes`: names of countries in lower case → ISO codes. */
export function readParts(
  mosaic: Mosaic,
  ids: AreaIds,
  codes: ReadonlyMap<string, string>,
): Map<string, Part> {
  return new Map(
    propertiesOf(mosaic.objects.adm0_parts).map((part) => [part.part, new Part(part, ids, codes)]),
  );
}
