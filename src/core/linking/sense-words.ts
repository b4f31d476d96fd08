const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Those who act for a state. */
export const POWERS = words(`
  government governments state authorities regime officials official administration forces troops soldiers diplomats
  diplomat minister ministers president cabinet leadership military generals rulers envoy envoys ambassador embassy
  delegation negotiators policymakers parliament lawmakers republic emirate
`);

/** Small verbs: after the name of a country they say that it acts; of a capital they may say anything. */
export const HAVING = words(`
  has have had can cannot could will would may might must should shall does did do is was also itself alone never still
  too
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
  built bears bore falling trying seeking acting
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
  north-west north-east tribal largest interior countryside neighbourhoods
`);

export const LEAVING = words(`
  departure withdrawal withdraw withdrew withdrawing withdrawn exit leave leaving left flee fled fleeing return returned
  returning come came coming escape escaped deported deport expelled expel evacuation evacuated refugees people fighters
  militants crossing crossed cross smuggled imports exports travelled flew road way released
`);

export const GIVING = words(`
  aid help support money funding pressure demand demands answer response reply permission assurances assurance
  guarantee guarantees recognition weapons statement message request complaint protest apology approval
`);

export const MOVING = words(`
  return returned returning returns go going goes went gone travel travelled traveled move moved flee fled came come
  coming deported deport deportation repatriated repatriation sent-back flew flown fly drive drove driven walk walked
  crossed cross crossing visit trip journey road route highway way migrated migrate exports flight flights
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

/** Where a land lies: the word after its name. */
export const LYING = words('lies lie lay borders bordered stretches covers reaches extends');

export const DIRECTIONS = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre',
);
