import { formatNumber } from './number.ts';

const n = (count: number): string => formatNumber(count, 'en');
/** `1 passage`, `7 passages`. */
const many = (count: number, one: string, more: string): string =>
  `${n(count)} ${count === 1 ? one : more}`;

/**
 * English: the words of the first paint. Numbers go in as numbers, dates and
 * names as finished words.
 */
export const enFirst = {
  // Common
  places: 'Places',
  passages: 'Passages',
  events: 'Events',
  texts: 'Texts',
  all: 'All',
  none: 'None',
  close: 'Close',
  clear: 'Clear',
  back: 'Back',
  next: 'Next',
  previous: 'Previous',
  show: 'Show',
  showMore: 'Show more',
  loading: 'Loading …',
  language: 'Language',
  sources: 'Sources',
  source: 'Source',
  undated: 'undated',
  today: 'today',
  counted: (what: string, count: number) => `${what} ${n(count)}`,
  ofTotal: (index: number, total: number) => `${n(index)} of ${n(total)}`,
  passageCount: (count: number) => many(count, 'passage', 'passages'),
  eventCount: (count: number) => many(count, 'event', 'events'),
  mentionCount: (count: number) => many(count, 'mention', 'mentions'),

  // Kinds, senses and the rest of the vocabulary
  kinds: {
    country: 'Country',
    province: 'Province',
    territory: 'Territory',
    agency: 'Agency',
    'frontier-region': 'Frontier region',
    district: 'District',
    city: 'City',
    town: 'Town',
    village: 'Village',
    pass: 'Pass',
    peak: 'Peak',
    river: 'River',
    lake: 'Lake',
    region: 'Region',
    crossing: 'Crossing',
    facility: 'Site',
    line: 'Line',
  },
  senses: {
    place: 'place',
    state: 'state acting',
    people: 'people',
    'name-part': 'part of another name',
  },
  statuses: {
    resolved: 'resolved',
    ambiguous: 'ambiguous',
    unresolved: 'unresolved',
    'not-a-place': 'not a place',
  },
  certainties: {
    certain: 'certain',
    'less-certain': 'less certain',
    uncertain: 'uncertain',
  },
  linkedBy: {
    gazetteer: 'found in the gazetteer',
    rule: 'decided by a rule',
    person: 'decided by a person',
  },
  precisions: {
    exact: 'exact point',
    centre: 'point at the centre of the settlement',
    locality: 'somewhere in the settlement',
    district: 'point stands for a district',
    province: 'point stands for a province',
    country: 'point stands for a country',
    approximate: 'approximate point',
  },
  withinKm: (km: number) => `within ${n(km)} km`,
  textKindsMany: {
    essay: 'Essays',
    digest: 'Digests',
    briefing: 'Briefings',
    article: 'Articles',
  },
  textKinds: { essay: 'essay', digest: 'digest', briefing: 'briefing', article: 'article' },
  datesBy: {
    text: 'date found in the text',
    editor: 'date added by an editor',
    source: 'date given by the source',
  },

  // Dates; `a` and `b` are dates in words
  dateRange: (a: string, b: string) => `${a} – ${b}`,
  dateOr: (a: string, b: string) => `${a} or ${b}`,
  dateSince: (a: string) => `since ${a}`,
  dateUntil: (b: string) => `until ${b}`,
  dateAbout: (a: string) => `about ${a}`,
  dateBy: (a: string) => `${a} or before`,
  dateAlways: 'all years',

  // Legend
  legendWorldview: 'How the borders are drawn',
  overlays: {
    areas: 'Areas by number of mentions',
    dots: 'Dots by number of mentions',
    events: 'Events',
    curves: 'Curves to the passages',
    arcs: 'Arcs between places of one passage',
    scripts: 'Names in a second script',
  },
  worldviews: { neutral: 'Neutral', pk: 'Pakistan', af: 'Afghanistan', in: 'India' },
  worldviewNotes: {
    neutral:
      'Every line is drawn by its status in the data: accepted borders solid, borders that one side does not accept in long dashes, lines of control in short dashes, lines never delimited in sparse dashes, claims dotted.',
    pk: 'What Pakistan holds to be its border is solid; a line that it does not accept as a border is dotted; the claims of others are left out.',
    af: 'What Afghanistan holds to be its border is solid; a line that it does not accept as a border, such as the Durand Line, is dotted; the claims of others are left out.',
    in: 'What India holds to be its border is solid; a line that it does not accept as a border is dotted; the claims of others are left out.',
  },
  disclaimer: (asOf: string) => `Boundaries imply no endorsement; as of ${asOf}`,
  disclaimerLong: (asOf: string) =>
    `The boundaries, names and marks on this map imply no endorsement or acceptance by anyone. The boundary data are as of ${asOf}.`,
  licence: 'Licence',

  // Map
  mapLabel: 'Map',
  mapHelp:
    'Arrow keys move the map, plus and minus zoom, Enter goes to its places, Escape clears what is selected.',
  mapPlaces: 'Places on the map',
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapReset: 'Whole region',
  mapWheelHint: 'Hold Ctrl or ⌘ to zoom the map',
  mapTouchHint: 'Use two fingers to move the map',
  mapNotRecognised: (names: string) => `not recognised by ${names}`,

  // Place card
  placeBreadcrumb: 'Where it lies',
  placeTabs: 'About this place',
  placeTabNear: 'Nearby',
  placeTabWhy: 'Why this name',
  placeOfKind: (name: string, kind: string) => `${name} (${kind.toLowerCase()})`,
  placeFormerly: (name: string) => `formerly ${name}`,
  placeFormerlyUntil: (name: string, until: string) => `${name} until ${until}`,
  placeBecame: 'became',
  placeRecords: (count: number, years: string, best: number, low: number, high: number) =>
    `UCDP counts ${many(count, 'event', 'events')} of organised violence here over all years (${years}), with ${many(best, 'death', 'deaths')} as its best estimate (${n(low)} to ${n(high)});`,
  placeRecordsReported: 'a count of what was reported, not of what happened.',
  placeRecordsSample: 'a count of what was reported, and partly a sample: never a total.',
  placeCountsInside: 'The numbers include the places inside it.',
  placeName: 'Name',

  // Passages
  passagesFilter: 'Which passages are shown',
  passagesText: 'Text',
  passagesAllTexts: 'All texts',
  passagesNone: 'No passage to show.',
  passagesUndated: (count: number) => `+ ${n(count)} undated`,
  passagesOutside: (count: number) => `${n(count)} outside the chosen years`,
  passagesInside: (name: string) => `In places inside ${name}`,
  passagesMore: (next: number, left: number) => `Show ${n(next)} more of ${n(left)}`,
  passagesStep: 'Step through the passages',
  passageOpen: 'Read this passage in its text',
  passageProvenance: 'How the places of this passage were found',

  // Atlas
  atlasTagline: 'The Pakistan–Afghanistan border regions, and what is written about them',
  atlasHowTo:
    'Choose a place on the map, in the list or by search, and read every passage and event that speaks of it.',
  atlasColumn: 'Reading',
  atlasViews: 'Lists',
  atlasHome: 'Start',
  atlasBackTo: (name: string) => `Back to ${name}`,
  atlasCountries: 'Mentions of countries',
  atlasMoreCountries: (count: number) => `and ${n(count)} more`,
  atlasTheme: 'Light or dark',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  atlasOpenText: 'Open a text',
  atlasOpenTextNote: '.txt, .md or .html: linked on this device, nothing is uploaded',
  atlasNoTexts: 'This atlas has no texts yet.',
  atlasNoSource: 'No atlas is named: the attribute “src” is missing.',
  atlasShowMap: 'Show the map',
  atlasHideMap: 'Hide the map',
  atlasSelected: (name: string, passages: number, events: number) =>
    `${name}: ${many(passages, 'passage', 'passages')}, ${many(events, 'event', 'events')}`,
  errorAttribute: (attribute: string, value: string, reason: string) =>
    `${attribute}="${value}": ${reason}`,
  errorNotADay: 'should be a day that exists, written YYYY-MM-DD',
  errorRangeOrder: 'the range should begin before it ends',
  errorNotOneOf: (values: string) => `should be one of ${values}`,

  // Errors
  errorLoad: (reason: string) => `The atlas could not be loaded: ${reason}`,
  errorPart: (reason: string) => `A part of the atlas could not be loaded: ${reason}`,
  errorNoPlace: (id: string) => `This atlas has no place “${id}”.`,
};
