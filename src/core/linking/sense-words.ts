import { words } from './word-list.ts';

/** Those who act for a state. */
export const POWERS = words(`
  government governments state authorities regime officials official administration forces troops soldiers diplomats
  diplomat minister ministers president cabinet leadership military generals rulers envoy envoys ambassador embassy
  delegation negotiators policymakers parliament lawmakers republic emirate
`);

/** Those who hold an office of a state: "the president of Pakistan" is of the land as much as of its government. */
export const OFFICES = words('president presidents minister ministers');

/** Small verbs: after the name of a country they say that it acts; of a capital they may say anything. */
export const HAVING = words(`
  has have had can cannot could will would may might must should shall does did do is was also itself alone never still
  too
`);

/** Small words between a small verb and what a state does ("has repeatedly denied"). */
export const ADVERBS = words(`
  not also already again now then later since never repeatedly strongly reportedly long recently formally publicly
  officially been be both soon still
`);

/** What is done to a state in words: the verb before its name. */
export const ADDRESSING = words(`
  asked asks ask accused accuses accuse accusing urged urges urge urging warned warns warn warning blamed blames blame
  blaming told tells pressed presses pressing pressured criticised criticised criticized criticises criticising thanked
  thanks assured assures informed informs lobbied sanctioned persuaded reminded advised begged invited
`);

/** What a state does: the word after its name. */
export const ACTING = words(`
  wants wanted want says said
  saw sees seeks sought needs needed agreed agrees accused accuses denied denies rejected rejects dismissed dismisses
  warned warns urged urges called calls asked asks told tells condemned condemns insisted insists argued argues claims
  claimed demands demanded expects expected hopes hoped believes fears feared considers regards recognised recognises
  recognized recognizes refused refuses vowed vows pledged pledges promised threatened threatens announced announces
  declared declares decided decides plans planned aims aimed tried tries began begins started continues continued
  remains became becomes supports supported backs backed opposes opposed signed signs joined joins hosted hosts sent
  sends gave gives took takes closed closes reopened reopens opened opens suspended suspends launched launches struck
  strikes carried conducted responded responds retaliated replied replies reacted complained protested summoned
  expelled deported deports repatriated released arrested engages engaged engage shifts shifted shift lacks lacked
  faces faced loses lost wins won helps helped help establish maintains maintained keeps kept fences fenced builds
  built bears bore falling trying seeking acting pressed presses stayed stays
  pledge pledging comment commented comments welcome welcomed welcomes praised praises blamed blames blame offered offers offer provided
  provides provide issued issues approved approves extended extends hand handed hands delivered invited invites voted
  accuse deny reject dismiss warn urge call ask tell condemn insist argue claim demand expect hope believe fear
  consider regard recognise recognize refuse vow pledge promise threaten announce declare decide plan aim try begin
  start continue remain support back oppose sign join host send give take close reopen open suspend launch respond
  retaliate reply react complain protest summon agree want need seek withdrew withdraw ratified imposed imposes lifted
  lifts appointed appoints named names speak spoke put puts met meets resumed resumes banned bans evacuated recalled
  stance policy position decision response reply answer request demand demands complaint accusation claim claims
  silence refusal view interests support intentions
`);

/** What goes on between states. */
export const DEALING = words(`
  relations relationship relationships ties talks talk negotiations negotiation dialogue agreement agreements deal deals
  treaty accord truce ceasefire trade tension tensions dispute disputes conflict war rivalry cooperation coordination
  diplomacy contacts contact channel channels visit pact policy policies stance trust mistrust friction row pressure
`);

/** Parts of a land or town that a possessive may own. */
export const OWN_PLACES = words(`
  capital north south east west northern southern eastern western central border borders frontier territory soil
  land mountains mountain valleys valley provinces province districts district cities city towns town villages village
  streets airport roads road coast rivers river side outskirts suburbs markets market bazaars hospitals schools mosques
  tribal largest interior countryside neighbourhoods
`);

export const GIVING = words(`
  aid help support money funding pressure demand demands answer response reply permission assurances assurance
  guarantee guarantees recognition weapons officials delegates diplomats ministers envoys negotiators representatives statement message request complaint protest apology approval
`);

export const MOVING = words(`
  return returned returning returns go going goes went gone travel travelled traveled move moved flee fled came come
  coming deported deport deportation repatriated repatriation flew flown fly drive drove driven walk walked
  crossed cross crossing visit trip journey aid relief food wheat trucks road route highway way migrated migrate exports flight flights
  bound transferred
`);

/** What is done to land: "the fall of", "control of", "the south of". */
export const TAKING = words(`
  fall capture control seizure takeover siege battle bombing occupation invasion conquest liberation loss
  north south east west centre center middle outskirts suburbs streets parts part most much all areas area regions
  region provinces cities towns districts map border borders half third rest coast mountains capital people city
  side sides corner edge interior frontier line crossing crossings road highway route distance railway
  province district territory agency town village country
`);

/** Words that make a name that is also a tribe's the tribe. */
export const TRIBESMEN = words(`tribe tribes tribesmen tribesman tribeswomen clan clans subtribe`);

/** Tribes that places are called after, or that are called after places. */
export const TRIBES = words(`
  mohmand orakzai afridi shinwari wazir mahsud mehsud zadran dzadran mangal zazi jaji kakar achakzai bugti marri mengal
  bangash turi khattak marwat yousafzai salarzai mamund daur bettani barakzai tani zimmri kharoti alizai
`);

/** People of whom a tribe has some, and a place too. */
export const KINSMEN = words(
  `elders elder families family fighters malik maliks chief chiefs men women youths lashkar`,
);

/** Titles of the princes who ruled what the name after "of" says. */
export const PRINCES = words(
  `khan khans wali walis nawab nawabs mehtar mehtars jam mir mirs maharaja maharajas`,
);

/** Roads that are called after where they lead to or whom they honour. */
export const ROADS = words(`road highway expressway motorway street avenue boulevard bypass`);

/** Words that say of a country what lies beside it. */
export const NEIGHBOURS = words('neighbours neighbors borders bordering');

/** Where a land lies: the word after its name. */
export const LYING = words('lies lie lay borders bordered stretches covers reaches extends');

export const DIRECTIONS = words(
  'north south east west northeast northwest southeast southwest centre',
);
