import {
  ATLAS_VERSION,
  type AtlasFile,
  type Bundle,
  type DetailsFile,
  type PlacesFile,
} from '../../core/model/bundle.ts';
import { DataError } from '../../core/model/data-error.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks by hand what the elements rely on: the version, the kinds of values,
 * that references lead somewhere, and that each span holds its quote. The
 * whole schema is checked by `sarhad check`.
 */
export function checkAtlas(value: unknown, file: string): AtlasFile {
  const check = new Check(file);
  const atlas = check.version(value);
  check.text(atlas, 'title', '');
  check.numbers(atlas['bounds'], 4, '/bounds');
  check.record(atlas['parts'], '/parts');
  check.topology(atlas['boundaries'], '/boundaries');
  const places = new Set<unknown>();
  check.each(atlas, 'places', '', (place, path) => {
    places.add(check.place(place, path));
  });
  const passages = new Map<string, string>();
  check.each(atlas, 'texts', '', (text, path) => {
    checkText(check, text, path, places, passages);
  });
  check.each(atlas, 'events', '', (event, path) => {
    checkEvent(check, event, path, places, passages);
  });
  return value as AtlasFile;
}

/** The part `details`. */
export function checkDetails(value: unknown, file: string): DetailsFile {
  const check = new Check(file);
  const details = check.version(value);
  check.each(details, 'sources', '', (source, path) => {
    check.text(source, 'title', path);
  });
  check.list(details, 'reasons', '');
  check.record(details['texts'], '/texts');
  return value as DetailsFile;
}

/** The part `places`. */
export function checkPlaces(value: unknown, file: string): PlacesFile {
  const check = new Check(file);
  check.each(check.version(value), 'places', '', (place, path) => {
    check.place(place, path);
  });
  return value as PlacesFile;
}

/** Gives the bundle back if every piece of evidence stands in its passage, letter by letter. */
export function checkEvidence(bundle: Bundle, file: string): Bundle {
  const check = new Check(file);
  for (const event of bundle.events) {
    for (const [number, span] of event.evidence.entries()) {
      const path = `/events/${event.id}/evidence/${String(number)}`;
      const content = bundle.passages.get(span.passage)?.content;
      if (content === undefined) check.fail(`the atlas has no passage “${span.passage}”`, path);
      else check.span({ ...span }, content, path);
    }
  }
  return bundle;
}

/** The part `boundaries`. */
export function checkBoundaries(value: unknown, file: string): AtlasFile['boundaries'] {
  new Check(file).topology(value, '');
  return value as AtlasFile['boundaries'];
}

function checkText(
  check: Check,
  text: Fields,
  path: string,
  places: ReadonlySet<unknown>,
  passages: Map<string, string>,
): void {
  const id = check.text(text, 'id', path);
  check.text(text, 'title', path);
  check.each(text, 'passages', path, (passage, at) => {
    const content = check.text(passage, 'content', at);
    passages.set(`${id}/${String(passage['paragraph'])}`, content);
    check.each(passage, 'mentions', at, (mention, own) => {
      check.span(mention, content, own);
      const place = mention['place'];
      if (typeof place === 'string' && !places.has(place)) {
        check.fail(`names the place “${place}”, which the atlas does not have`, own);
      }
    });
  });
}

function checkEvent(
  check: Check,
  event: Fields,
  path: string,
  places: ReadonlySet<unknown>,
  passages: ReadonlyMap<string, string>,
): void {
  check.text(event, 'id', path);
  check.text(event, 'title', path);
  check.each(event, 'places', path, (own, at) => {
    if (!places.has(own['place'])) {
      check.fail(`names the place “${String(own['place'])}”, which the atlas does not have`, at);
    }
  });
  check.each({ evidence: [], ...event }, 'evidence', path, (span, at) => {
    const passage = check.text(span, 'passage', at);
    const content = passages.get(passage);
    if (content === undefined) check.fail(`the atlas has no passage “${passage}”`, at);
    else check.span(span, content, at);
  });
}

/** Throws with the path of what is wrong. */
class Check {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  fail(what: string, path: string): never {
    throw new DataError(what, path === '' ? { file: this.#file } : { file: this.#file, path });
  }

  record(value: unknown, path: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail('should be an object', path);
    }
    return value as Fields;
  }

  version(value: unknown): Fields {
    const fields = this.record(value, '');
    const { version } = fields as { version?: unknown };
    if (version !== ATLAS_VERSION) {
      const found =
        version === undefined ? 'has no version' : `has version ${JSON.stringify(version)}`;
      this.fail(`${found}; this program reads version ${String(ATLAS_VERSION)}`, '/version');
    }
    return fields;
  }

  each(
    owner: Fields,
    key: string,
    path: string,
    visit: (entry: Fields, path: string) => void,
  ): void {
    for (const [number, entry] of this.list(owner, key, path).entries()) {
      const at = `${path}/${key}/${String(number)}`;
      visit(this.record(entry, at), at);
    }
  }

  list(owner: Fields, key: string, path: string): readonly unknown[] {
    const list = owner[key];
    if (!Array.isArray(list)) this.fail('should be a list', `${path}/${key}`);
    return list as readonly unknown[];
  }

  text(owner: Fields, key: string, path: string): string {
    const value = owner[key];
    if (typeof value !== 'string') this.fail('should be a text', `${path}/${key}`);
    return value;
  }

  numbers(value: unknown, length: number, path: string): void {
    const right = Array.isArray(value) && value.length === length && value.every(Number.isFinite);
    if (!right) this.fail(`should be ${String(length)} numbers`, path);
  }

  place(place: Fields, path: string): string {
    const id = this.text(place, 'id', path);
    this.text(place, 'kind', path);
    if (place['point'] != null) this.numbers(place['point'], 2, `${path}/point`);
    let names = 0;
    this.each(place, 'names', path, (name, at) => {
      this.text(name, 'text', at);
      names += 1;
    });
    if (names === 0) this.fail(`the place “${id}” has no name`, `${path}/names`);
    return id;
  }

  topology(value: unknown, path: string): void {
    const topology = this.record(value, path);
    const objects = this.record(topology['objects'], `${path}/objects`);
    if (!Array.isArray(topology['arcs'])) this.fail('should be a list', `${path}/arcs`);
    for (const key of ['areas', 'lines']) this.record(objects[key], `${path}/objects/${key}`);
  }

  span(span: Fields, content: string, path: string): void {
    const quote = this.text(span, 'quote', path);
    const { start, end } = span as { start?: unknown; end?: unknown };
    if (typeof start !== 'number') this.fail('should be a number', `${path}/start`);
    const last = typeof end === 'number' ? end : start + quote.length;
    const found = content.slice(start, last);
    if (found !== quote) {
      const span = `[${String(start)}, ${String(last)})`;
      this.fail(
        `the text at ${span} is “${found.slice(0, 60)}”, not the quote “${quote.slice(0, 60)}”`,
        path,
      );
    }
  }
}
