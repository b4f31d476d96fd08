import { formatNumber } from './number.ts';

const n = (count: number): string => formatNumber(count, 'en');
/** `1 passage`, `7 passages`. */
const many = (count: number, one: string, more: string): string =>
  `${n(count)} ${count === 1 ? one : more}`;

/**
 * English: every word the interface says. The other languages have the same
 * keys; what one lacks is said in English. Numbers go in as numbers, dates and
 * names as finished words.
 */
export const en = {
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
  tryAgain: 'Try again',
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
  recordCount: (count: number) => many(count, 'record', 'records'),
  opensOutside: 'opens another site',

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
  kindsMany: {
    country: 'Countries',
    province: 'Provinces',
    territory: 'Territories',
    agency: 'Agencies',
    'frontier-region': 'Frontier regions',
    district: 'Districts',
    city: 'Cities',
    town: 'Towns',
    village: 'Villages',
    pass: 'Passes',
    peak: 'Peaks',
    river: 'Rivers',
    lake: 'Lakes',
    region: 'Regions',
    crossing: 'Crossings',
    facility: 'Sites',
    line: 'Lines',
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
  nameKinds: { official: 'official name', variant: 'other spelling', former: 'former name' },
  nameLangs: { en: 'English', ur: 'Urdu', ps: 'Pashto', prs: 'Dari', und: 'language not stated' },
  textKindsMany: {
    essay: 'Essays',
    digest: 'Digests',
    briefing: 'Briefings',
    article: 'Articles',
  },
  textKinds: { essay: 'essay', digest: 'digest', briefing: 'briefing', article: 'article' },
  eventKinds: {
    attack: 'attack',
    'regime change': 'change of regime',
    withdrawal: 'withdrawal',
    war: 'war',
    release: 'release',
    ceasefire: 'ceasefire',
    'military operation': 'military operation',
    statement: 'statement',
    policy: 'policy',
    construction: 'construction',
    'administrative change': 'administrative change',
    office: 'office',
    trend: 'trend',
    hypothetical: 'hypothetical',
    publication: 'publication',
  },
  datesBy: {
    text: 'date found in the text',
    editor: 'date added by an editor',
    source: 'date given by the source',
  },
  datePrecisions: { day: 'to the day', month: 'to the month', year: 'to the year', span: 'a span' },

  // Dates; `a` and `b` are dates in words
  dateRange: (a: string, b: string) => `${a} – ${b}`,
  dateSince: (a: string) => `since ${a}`,
  dateUntil: (b: string) => `until ${b}`,
  dateAbout: (a: string) => `about ${a}`,
  dateAlways: 'all years',

  // Places
  placesLabel: 'Places of the atlas',
  placesFilter: 'Filter the places',
  placesKind: 'Kind',
  placesAnyKind: 'Every kind',
  placesMentionedOnly: 'Only places with mentions or events',
  placesNoMatch: 'No place matches.',
  placesShown: (count: number) => many(count, 'place shown', 'places shown'),
  placeGroups: {
    border: 'The border, crossings and passes',
    disputed: 'Disputed territories',
    nature: 'Rivers, lakes and peaks',
    world: 'Other countries',
  },
  placesMore: (count: number) => `Show ${n(count)} more`,

  // Search
  searchLabel: 'Search places, former names, texts',
  searchPlaceholder: 'Search places, former names, texts…',
  searchNothing: (query: string) => `Nothing found for “${query}”.`,
  searchFound: (count: number) => many(count, 'result', 'results'),
  searchBecame: (now: string) => `today ${now}`,
  searchLoadingPlaces: 'Loading the other places …',

  // Timeline
  timelineLabel: 'Timeline',
  timelineFrom: 'From',
  timelineTo: 'To',
  timelineStart: 'First day of the range',
  timelineEnd: 'Last day of the range',
  timelineClear: 'All years',
  timelinePin: 'Borders and names of today',
  timelineShowUndated: (passages: number, events: number) =>
    `Undated: ${many(passages, 'passage', 'passages')}` +
    (events === 0 ? '' : `, ${many(events, 'event', 'events')}`),
  timelineRecordsEnd: (year: string) => `records end ${year}`,
  timelineSampleNote:
    'Hatched years are samples of the records (all of Afghanistan, and Pakistan after its last complete year), never totals.',
  timelineEventsShown: (events: number) => `${many(events, 'event', 'events')} shown`,
  timelineShown: (records: number, total: number, events: number) =>
    `${n(records)} of ${n(total)} records and ${many(events, 'event', 'events')} shown`,
  timelineShownByYear: (records: number, total: number, events: number) =>
    `about ${n(records)} of ${n(total)} records (whole years) and ${many(events, 'event', 'events')} shown`,
  timelineSamples: (shown: string, count: number) =>
    `${shown}, and ${many(count, 'sampled record', 'sampled records')}`,
  timelineYear: (year: string, records: number) => `${year}: ${many(records, 'record', 'records')}`,
  timelineSampleYear: (year: string, records: number) =>
    `${year}: ${many(records, 'record', 'records')} of a sample`,
  timelineHelp:
    'Arrow keys move an end by a month, Page Up and Page Down by a year, Home and End as far as it goes.',
  changeMerged: (former: string, now: string) => `${former} merged into ${now}`,
  changeRenamed: (former: string, now: string) => `${former} renamed ${now}`,
  changeSplit: (former: string, now: string) => `${former} divided into ${now}`,
  changeMergedShort: (former: string) => `${former} merged`,
  changeSplitShort: (former: string) => `${former} divided`,
  changeEnded: (former: string) => `${former} ended`,
  changeCreated: (name: string) => `${name} created`,
  changeMore: (change: string, count: number) =>
    `${change}, and ${many(count, 'other change', 'other changes')}`,

  // Legend
  legendLabel: 'Legend',
  legendAllMarks: 'All marks',
  legendOverlays: 'What is drawn over the map',
  legendWorldview: 'How the borders are drawn',
  legendCredits: 'Data and licences',
  lineStyles: {
    national: 'border',
    contested: 'border that one side does not accept',
    control: 'line of control',
    undelimited: 'never delimited',
    claim: 'claimed, or not accepted as a border',
    province: 'province',
    district: 'district',
    former: 'agencies and regions of FATA',
  },
  legendFormer: (until: string) => `agencies and regions of FATA, ${until}`,
  legendMentionArea: 'mentions in the texts: the more, the darker',
  legendMentionDot: 'mentions in the texts: the more, the larger',
  legendDoubtful: 'no mention is certain, or the point is approximate',
  legendEvent: 'event',
  legendEventArea: 'event whose spot is not exactly known',
  legendSelected: 'selected',
  legendPassageCurve: 'from a place to a passage beside the map',
  legendEventCurve: 'from a place to an event beside the map',
  legendArc: 'two places in one passage',
  legendRejected: (line: string, countries: string) =>
    `${line}: not accepted as a border by ${countries}`,
  overlays: {
    areas: 'Areas by number of mentions',
    dots: 'Dots by number of mentions',
    events: 'Events',
    curves: 'Curves to the passages',
    arcs: 'Arcs between places of one passage',
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
  mapHelp: 'Arrow keys move the map, plus and minus zoom, Escape clears what is selected.',
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
  placeTabNear: 'Places near',
  placeTabWhy: 'Why this name',
  placeOfKind: (name: string, kind: string) => `${name} (${kind.toLowerCase()})`,
  placeFormerly: (name: string) => `formerly ${name}`,
  placeFormerlyUntil: (name: string, until: string) => `${name} until ${until}`,
  placeBecame: 'became',
  placeRecords: (count: number, years: string, best: number, low: number, high: number) =>
    `UCDP counts ${many(count, 'event', 'events')} of organised violence here, ${years}, with ${many(best, 'death', 'deaths')} as its best estimate (${n(low)} to ${n(high)});`,
  placeRecordsReported: 'a count of what was reported, not of what happened.',
  placeRecordsSample: 'a count of what was reported, and partly a sample: never a total.',
  placeNoPassage: (name: string) => `No passage of this atlas names ${name} as a place.`,
  placeNoPassageInRange: (name: string) =>
    `No passage of this atlas names ${name} as a place in the chosen years.`,
  placeButEvents: (count: number) =>
    `${many(count, 'event is', 'events are')} recorded here: see Events.`,
  placeNearestAbove: 'The nearest place above it with something to read is',
  placeOtherFilters: 'Other senses, texts or years do name it: change the filters below.',
  placeInside: 'Inside it',
  placeTogether: 'Named in the same passages',
  placeNearest: 'Nearest on the map',
  placeNearNone: 'The atlas knows of no place near it.',
  placeKm: (km: number) => `${n(km)} km`,
  placeNames: 'Its names, when they held and who says so',
  placeName: 'Name',
  placeNameKind: 'Kind, days, source',
  placeBelonged: 'Belonged to',

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

  // Text
  textFollow: 'The map follows the reading',
  textDensity: 'Places named, passage by passage',
  textOriginal: 'The original, at its publisher',
  textEmpty: 'This text is empty.',
  textPassageLink: (paragraph: number) => `Passage ${n(paragraph)}`,
  errorNoText: (id: string) => `This atlas has no text “${id}”.`,

  // Events
  eventsNone: 'No event to show.',
  eventsOutside: (count: number) => `${n(count)} outside the chosen years`,
  eventUndated: 'no date: not an event in time',
  eventEvidence: 'In the texts',
  eventAtLeast: (low: number) => `over ${n(low)}`,
  recordsTitle: 'Event records (UCDP)',
  recordsFound: (count: number) => `${many(count, 'record', 'records')}:`,
  recordArea: 'place known only to its area',
  recordSample: 'sample',
  recordDeaths: (deaths: string) => `${deaths} deaths`,

  // Atlas
  atlasTagline: 'The Pakistan–Afghanistan border regions, and what is written about them',
  atlasHowTo:
    'Choose a place on the map, in the list or by search, and read every passage and event that speaks of it.',
  atlasColumn: 'Reading',
  atlasMap: 'Map',
  atlasViews: 'Lists',
  atlasHome: 'Start',
  atlasBackTo: (name: string) => `Back to ${name}`,
  atlasCountries: 'Mentions of countries',
  atlasMoreCountries: (count: number) => `and ${n(count)} more`,
  atlasTheme: 'Light or dark',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  atlasOpenText: 'Open a text',
  atlasOpenTextNote: '.txt, .md or .html: linked on this device, nothing is uploaded',
  atlasDropHere: 'Drop the text here: it is linked on this device, nothing is uploaded.',
  atlasLinking: (name: string) => `Linking ${name} on this device …`,
  atlasLinked: (name: string, mentions: number) =>
    `${name}: ${many(mentions, 'mention', 'mentions')}, linked on this device; nothing was uploaded.`,
  atlasWrongFile: (name: string) => `${name} is not a text this atlas reads (.txt, .md, .html).`,
  atlasNoTexts: 'This atlas has no texts yet.',
  atlasNoSource: 'No atlas is named: the attribute “src” is missing.',
  atlasShowMap: 'Show the map',
  atlasHideMap: 'Hide the map',
  atlasCredits: 'Data and licences',
  atlasSelected: (name: string, passages: number, events: number) =>
    `${name}: ${many(passages, 'passage', 'passages')}, ${many(events, 'event', 'events')}`,
  errorAttribute: (attribute: string, value: string, reason: string) =>
    `${attribute}="${value}": ${reason}`,
  errorUnknownId: (kind: string, nearest: string) =>
    `this atlas has no ${kind} with that id${nearest === '' ? '' : `; the nearest are ${nearest}`}`,
  errorNotADay: 'should be a day that exists, written YYYY-MM-DD',
  errorRangeOrder: 'the range should begin before it ends',
  errorNotOneOf: (values: string) => `should be one of ${values}`,

  // Errors
  errorLoad: (reason: string) => `The atlas could not be loaded: ${reason}`,
  errorPart: (reason: string) => `A part of the atlas could not be loaded: ${reason}`,
  errorNoPlace: (id: string) => `This atlas has no place “${id}”.`,
};

type WordsOf<Entry> = Entry extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Entry extends string
    ? string
    : { readonly [Key in keyof Entry]: WordsOf<Entry[Key]> };

export type Words = WordsOf<typeof en>;

/** The words of another language, as far as they are written. */
export type Dictionary = {
  readonly [Key in keyof Words]?: Words[Key] extends string | ((...values: never[]) => string)
    ? Words[Key]
    : Partial<Words[Key]>;
};
