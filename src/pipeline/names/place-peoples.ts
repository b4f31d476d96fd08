import { foldName } from '../../core/linking/fold.ts';
import { POSTING_PEOPLE } from '../../core/linking/names-format.ts';
import { addPosting, type Posting } from './name-table.ts';
import type { OrderedPlaces } from './order-places.ts';

/**
 * Words for the people of a province, a state or a city, by the id of the
 * place. Those that are as often the name of a family (Swati, Gilani) or of a
 * people that lives elsewhere too (Baloch, Hazara) are left out on purpose.
 */
export const PLACE_PEOPLES: Readonly<Record<string, readonly string[]>> = {
  punjab: ['Punjabi', 'Punjabis'],
  sindh: ['Sindhi', 'Sindhis'],
  balochistan: ['Balochistani', 'Balochistanis'],
  kashmir: ['Kashmiri', 'Kashmiris'],
  kabul: ['Kabuli', 'Kabulis'],
  kandahar: ['Kandahari', 'Kandaharis'],
  herat: ['Herati', 'Heratis'],
  peshawar: ['Peshawari', 'Peshawaris'],
  lahore: ['Lahori', 'Lahoris'],
  karachi: ['Karachiite', 'Karachiites'],
  multan: ['Multani', 'Multanis'],
  chitral: ['Chitrali', 'Chitralis'],
  panjshir: ['Panjshiri', 'Panjshiris'],
  delhi: ['Delhiite', 'Delhiites'],
  mumbai: ['Mumbaikar', 'Mumbaikars'],
  london: ['Londoner', 'Londoners'],
  paris: ['Parisian', 'Parisians'],
  berlin: ['Berliner', 'Berliners'],
  moscow: ['Muscovite', 'Muscovites'],
  'new-york': ['New Yorker', 'New Yorkers'],
  england: ['Englishman', 'Englishmen'],
  scotland: ['Scottish', 'Scots', 'Scotsman'],
  wales: ['Welsh', 'Welshman'],
  'northern-ireland': ['Northern Irish'],
  texas: ['Texan', 'Texans'],
  california: ['Californian', 'Californians'],
  florida: ['Floridian', 'Floridians'],
  virginia: ['Virginian', 'Virginians'],
  alaska: ['Alaskan', 'Alaskans'],
  arizona: ['Arizonan', 'Arizonans'],
  hawaii: ['Hawaiian', 'Hawaiians'],
  ohio: ['Ohioan', 'Ohioans'],
  michigan: ['Michigander', 'Michiganders'],
  minnesota: ['Minnesotan', 'Minnesotans'],
  pennsylvania: ['Pennsylvanian', 'Pennsylvanians'],
  oregon: ['Oregonian', 'Oregonians'],
  iowa: ['Iowan', 'Iowans'],
  kansas: ['Kansan', 'Kansans'],
  tennessee: ['Tennessean', 'Tennesseans'],
  louisiana: ['Louisianan', 'Louisianans'],
  alabama: ['Alabamian', 'Alabamians'],
  arkansas: ['Arkansan', 'Arkansans'],
  colorado: ['Coloradan', 'Coloradans'],
  delaware: ['Delawarean', 'Delawareans'],
  idaho: ['Idahoan', 'Idahoans'],
  illinois: ['Illinoisan', 'Illinoisans'],
  indiana: ['Hoosier', 'Hoosiers'],
  kentucky: ['Kentuckian', 'Kentuckians'],
  maine: ['Mainer', 'Mainers'],
  maryland: ['Marylander', 'Marylanders'],
  mississippi: ['Mississippian', 'Mississippians'],
  missouri: ['Missourian', 'Missourians'],
  montana: ['Montanan', 'Montanans'],
  nebraska: ['Nebraskan', 'Nebraskans'],
  nevada: ['Nevadan', 'Nevadans'],
  'new-jersey': ['New Jerseyan', 'New Jerseyans'],
  'new-mexico': ['New Mexican', 'New Mexicans'],
  'north-carolina': ['North Carolinian', 'North Carolinians'],
  'south-carolina': ['South Carolinian', 'South Carolinians'],
  'north-dakota': ['North Dakotan', 'North Dakotans'],
  'south-dakota': ['South Dakotan', 'South Dakotans'],
  oklahoma: ['Oklahoman', 'Oklahomans'],
  'rhode-island': ['Rhode Islander', 'Rhode Islanders'],
  utah: ['Utahn', 'Utahns'],
  vermont: ['Vermonter', 'Vermonters'],
  'west-virginia': ['West Virginian', 'West Virginians'],
  wisconsin: ['Wisconsinite', 'Wisconsinites'],
  wyoming: ['Wyomingite', 'Wyomingites'],
};

/** Adds the words to the index; a place that is not among the places is passed over. */
export function addPlacePeoples(
  { places, rich }: OrderedPlaces,
  keys: Map<string, Posting[]>,
): void {
  const refs = new Map<string, number>(places.slice(0, rich).map(({ id }, ref) => [id, ref]));
  for (const [id, words] of Object.entries(PLACE_PEOPLES)) {
    const ref = refs.get(id);
    if (ref === undefined) continue;
    for (const word of words)
      addPosting(keys, foldName(word), { value: ref | POSTING_PEOPLE, place: ref, weight: 3 });
  }
}
