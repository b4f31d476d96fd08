import { formatNumber } from './number.ts';

const n = (count: number): string => formatNumber(count, 'en');
/** `1 passage`, `7 passages`. */
const many = (count: number, one: string, more: string): string =>
  `${n(count)} ${count === 1 ? one : more}`;

/** English: the words that the first paint does not say; the others are in `en-first.ts`. */
export const enLater = {
  // Common
  tryAgain: 'Try again',
  recordCount: (count: number) => many(count, 'record', 'records'),
  opensOutside: 'opens another site',

  // Kinds, senses and the rest of the vocabulary
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
  nameKinds: { official: 'official name', variant: 'other spelling', former: 'former name' },
  nameLangs: {
    en: 'English',
    ur: 'Urdu',
    ps: 'Pashto',
    prs: 'Dari',
    bal: 'Balochi',
    hno: 'Hindko',
    und: 'language not stated',
  },
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
  datePrecisions: { day: 'to the day', month: 'to the month', year: 'to the year', span: 'a span' },

  // Places
  placesLabel: 'Places of the atlas',
  placesFilter: 'Filter the places',
  placesKind: 'Kind',
  placesAnyKind: 'Every kind',
  placesMentionedOnly: 'Only places with mentions or events',
  placesNoMatch: 'No place matches.',
  placesShown: (count: number) => many(count, 'place', 'places'),
  placesMatch: (count: number) => many(count, 'place matches', 'places match'),
  placesWay: 'not itself a match',
  placeGroups: {
    border: 'The border, crossings and passes',
    disputed: 'Disputed territories',
    nature: 'Rivers, lakes and peaks',
    world: 'Other countries',
  },
  countsOwn: 'of the place itself, not those inside it',
  placesMore: (count: number) => `Show ${n(count)} more`,

  // Search
  searchLabel: 'Search places, former names, texts',
  searchPlaceholder: 'Search places, former names, texts…',
  searchNothing: (query: string) => `Nothing found for “${query}”.`,
  searchFound: (count: number) => many(count, 'result', 'results'),
  searchSimilar: 'Places with a name like it',
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
  credits: 'Data and licences',
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
  legendMentionArea: 'mentions in the texts: the more, the stronger',
  legendMentionDot: 'mentions in the texts: the more, the larger',
  legendDoubtful: 'no mention is certain',
  legendEvent: 'event',
  legendEventArea: 'event whose spot is not exactly known',
  legendSelected: 'selected',
  legendPassageCurve: 'to a passage beside the map',
  legendEventCurve: 'to an event beside the map',
  legendLeaves: 'the place is off the map',
  legendRoad: 'road',
  legendRailway: 'railway',
  legendRange: 'chosen years',
  legendFaint: 'outside what is chosen',
  legendChange: 'a border or a name changed',
  legendArc: 'two places in one passage',
  legendRejected: (line: string, countries: string) =>
    `${line}: not accepted as a border by ${countries}`,

  // Place card
  placeNoPassage: (name: string) => `No passage of this atlas names ${name} itself as a place.`,
  placeNoPassageInRange: (name: string) =>
    `No passage of this atlas names ${name} itself as a place in the chosen years.`,
  placeButEvents: (count: number) =>
    `${many(count, 'event is', 'events are')} recorded here: see Events.`,
  placeNearestAbove: 'The nearest place above it with something recorded is',
  placeOtherFilters: 'Other senses, texts or years do name it: change the filters below.',
  placeInside: 'Inside it',
  placeTogether: 'Named in the same passages, of all years',
  placeNearest: 'Nearest on the map',
  placeNearNone: 'The atlas knows of no place near it.',
  placeKm: (km: number) => `${n(km)} km`,
  placeNames: 'Its names, when they held and who says so',
  placeNameKind: 'Kind, days, source',
  placeBelonged: 'Where it lies or lay',

  // Text
  textFollow: 'The map follows the reading',
  textDensity: 'Places named, passage by passage',
  textOriginal: 'The original, at its publisher',
  textEmpty: 'This text is empty.',
  textPassageLink: (paragraph: number) => `Passage ${n(paragraph)}`,
  errorNoText: (id: string) => `This atlas has no text “${id}”.`,

  // Mentions
  mentionChoose: (quote: string) => `Which place is “${quote}”?`,
  mentionAsLinked: 'as it was linked',
  mentionChosen: 'A reader chose this on the page.',
  mentionSave: 'Save what was chosen as decisions.csv',

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
  recordDeaths: (deaths: string) => `deaths: ${deaths}`,

  // Atlas
  atlasSkip: (to: string) => `Skip to: ${to}`,
  atlasDropHere: 'Drop the text here: it is linked on this device, nothing is uploaded.',
  atlasLinking: (name: string) => `Linking ${name} on this device …`,
  atlasLinked: (name: string, mentions: number) =>
    `${name}: ${many(mentions, 'mention', 'mentions')}, linked on this device; nothing was uploaded.`,
  atlasWrongFile: (name: string) => `${name} is not a text this atlas reads (.txt, .md, .html).`,
  atlasPrinted: (day: string) => `Printed on ${day} from`,
  errorNotAnObject: 'should be an object',
  errorUnknownId: (id: string, nearest: string) =>
    `This atlas has no place, passage, event or text “${id}”.${nearest === '' ? '' : ` Most like it: ${nearest}.`}`,
  errorDropped:
    'A text that you dropped is not kept when the page is loaded again. Drop it again to read it.',
};
