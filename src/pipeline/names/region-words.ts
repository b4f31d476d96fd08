/**
 * Words of Urdu, Pashto and Dari as texts in English write them: parts of a
 * thousand names ("Bani *Gala*", "Namak *Mandi*"), dishes and directions. Alone
 * they are a hamlet's name only where more than its spelling says so. Spelled
 * as `foldName` spells.
 */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  `
  abad abdali adda algad bala banda basti bazaar bazar biryani cantonment cantt chai chowk colony dargah darra deh dhok
  gala garhi ghar gharbi ghundai goth haleem imambargah jang janubi jirga kacha kalan kalay karahi karez kebab khel
  khurd kili killa killi koh kotal lassi madrasa madrassa mandi masjid minar mitti mohalla naan nala namak naya pakka
  pakol palang payan pind pulao pur purana qala qila sabzi safed sajji sarai serai shahar shahr shamali sharqi sufla sur
  tehsil tikka tor ulya
  `
    .trim()
    .split(/\s+/),
);
