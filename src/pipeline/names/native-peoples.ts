/**
 * Words for the people of a country in Urdu, Pashto and Dari that no ending
 * makes from its name. Spellings that fold to one key stand once. As in
 * English, peoples of several countries (پښتون, تاجک, ازبک, بلوچ) are left out.
 */
export const NATIVE_PEOPLES: Readonly<Record<string, readonly string[]>> = {
  Afghanistan: [
    'افغان',
    'افغانی',
    'افغانان',
    'افغانانو',
    'افغانها',
    'افغانوں',
    'افغانیوں',
    'افغانیان',
  ],
  Pakistan: ['پاک'],
  India: ['بھارتی', 'ہندوستانی', 'هندی', 'هندوستانی', 'انڈین'],
  'United States': ['امریکی', 'امریکیوں', 'امریکایی', 'امریکائی', 'امریکاییها', 'امریکایان'],
  'United Kingdom': ['برطانوی', 'بریتانیایی', 'انگلیسی', 'برتانوی'],
  Russia: ['روسی', 'روسیوں', 'روسها', 'روسان'],
  Germany: ['جرمن', 'آلمانی', 'المانی'],
  Turkey: ['ترک', 'ترکها'],
  France: ['فرانسیسی', 'فرانسوی'],
  'Saudi Arabia': ['سعودی', 'سعودیوں'],
  'United Arab Emirates': ['اماراتی'],
  Uzbekistan: ['ازبکستانی', 'اوزبکستانی'],
};

/** Other names of a country in Urdu, Pashto and Dari, where the boundaries' own names lack them. */
export const NATIVE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'United States': [
    'امریکہ',
    'امریکا',
    'آمریکا',
    'ایالات متحده امریکا',
    'ایالات متحده آمریکا',
    'ایالات متحدهٔ امریکا',
    'د امریکا متحده ایالات',
    'متحده ایالات',
  ],
  'United Kingdom': ['برطانیہ', 'بریتانیه', 'انگلستان'],
  India: ['ہندوستان', 'هندوستان', 'انڈیا'],
  Turkey: ['ترکی', 'ترکیا'],
  'Saudi Arabia': ['عربستان', 'سعودیہ'],
  'United Arab Emirates': ['امارات'],
  Pakistan: ['اسلامی جمہوریہ پاکستان', 'جمهوری اسلامی پاکستان', 'پاکستان اسلامي جمهوریت'],
  Afghanistan: [
    'اسلامی جمہوریہ افغانستان',
    'جمهوری اسلامی افغانستان',
    'امارت اسلامی افغانستان',
    'امارت اسلامیہ افغانستان',
    'افغانستان اسلامي امارت',
  ],
  Iran: ['جمهوری اسلامی ایران', 'اسلامی جمہوریہ ایران'],
  Palestine: ['فلسطین'],
  Syria: ['سوریه', 'شام'],
};
