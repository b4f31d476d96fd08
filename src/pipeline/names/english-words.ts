/**
 * English words that are also names in the gazetteers, or are likely to be:
 * with a capital (at the start of a sentence, in a title) they are words far
 * more often than places. A name made of such words alone needs more than
 * its spelling to be taken for a place.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `
  a about above across after again against ago ahead alas all almost alone along already also although always am
  amid among an and another any anyone apart are area around as at away back bad badly ban band bang bar bare base
  bat bath bathe bats bay be bear bed been before began behind being below bend bent best bet better between beyond
  big bit bite black blast blaze block blog blood bloody blow blue board boat body bog bold bomb bond bone book
  boom boost boot border born both bound box boy branch brass brave breach bread break bribe bridge brief bring
  broad broke brother brown brush buck bud budget buffalo build bull burial burn burst bus bush bust busy but
  butt buy by cab call calm came camp can cannot cap cape capital car care carry case cash cast cat cause cease
  cell central chain chair chance change char chart chat check chief child chin choice church circle city civil
  claim clash class clean clear clerk climb clock close cloud coal coast code cold column come command common
  company concern constant consumer cook cool copper copy cork corn corner corps cost council count country coup
  court cover cream creek crime crisis critical crop cross crown cry culture curb current cut dad dam damage dame
  dan dang dank dare dark data date dawn day days dead deal dear death debt deep deer defence defense delay deal
  demand den dense depot desert desk dial did die dig dire direct dirt dive do dock does dog done door dot double
  doubt down drag draw dream drift drill drink drive drone drop drum dry due dumb dump dust duty each eagle ear
  earl early east eastern easy eat economy edge effort eight either elder else empire end ended enemy energy
  enough entire equal era especially establishment even ever every evidence example except exile expert eye face
  fact fail fair faith fall false fame family far farm fast fat fate father fear feast fed fee feel fell fence
  few field fight file final find fine fire firm first fish fit five fix flag flat flight float flood floor flow
  fly fog fold folk follow followed food foot for force forced foreign form former fort four frame free fresh
  friend from front frontier fuel full fund further future gain gale game gang gap gas gate gave general get giant
  gift girl give given glass go goal gold golden gone good grab grand grave great greater green grey grip ground
  group grow guard guest guide gulf gull gum gun guru gut had hail half hall halt hand hang happy hard harm has
  hat hate have having he head hear heart heat heavy held hell help hence her here hero hid high hill him hint
  his hit hold hole holy home hope horn horse host hot hour house how however hub huge hum hundred hunt hurt
  hut i ice idea if ill image in income indeed independence indicator initial initially inn inside instead into
  iron is island issue it its itself jam jan job join joint joke jog joy judge jump june july just keen keep key
  kick kid kill killed kin kind king kit knee knew knife know known lab lack lad lady lake lamp land lane lap large
  lash last late later law lay lead leader leaf league least leave led left leg lend less let lets level liberal
  liberty lie life lift light like likely limit line link lion list little live local lock lodge long look lord
  lose loss lost lot loud love low luck lunch machine macho made main major make male man mandate many march mark
  market mash mass mat match mate matter may mayor me mean meat media meet men mere met middle might mild mile
  military milk mill mind mine minor mint minus miss mission mist mix mob mobile mode model modern mole moment
  monday money month moon moral more moreover most mother motor mount mountain move much mud mule mum mural
  muslim must my nag nail name nap narrow nation national naval navy nay near neat neck need neither nest net
  never new news next nice night nine no noble nod noise none noon nor normal north northern nose not note
  nothing notably now nowhere null number nun nut oak oath obey odd of off offer office official officials often
  oil okay old on once one only onto opal open opinion or oral orange order other others our out outer oval over
  own pace pack pad page pain paint pair pal pale palm pan panel paper par para park part party pass past paste
  path patience pay peace peak pen people per perhaps period perry person pet phase phone pick pie piece pig pile
  pin pine pink pioneer pipe pit place plain plan plane plant plate play plea please plot plus point police
  policy political poll pool poor pop port post pot pound power pray president press previous prey price prime
  prince prison pro proper proud public pull pump pure push put quarter queen question quick quiet quit quite
  race radical radio rag rage raid rail rain raise ram ran rang range rank rap rapid rare rash rat rate raw ray
  reach read reading ready real rear reason recent recently record red reform region relief rent repair report
  reported republic research reserve rest result return revenge rice rich ride right ring rip rise rising river
  road roar rob rock rode role roll roof room root rope rose rot round route row royal rub rude ruin rule run
  rural rush sack sad safe safety said sail saint sake sale salt same sand sang sank sat save saw say school sea
  seal season seat second secret security see seed seek seem sell send senior sense sent separately series
  serious set settle seven several severe shadow shake shall shame shape share sharp shave she shed sheep sheet
  shell shift shin ship shirt shock shoe shoot shop shore short shot should show shrine shut sick side siege sign
  silk silver similarly simple sin since sing single sir sister sit site situation six size skin sky slam slave
  sleep slip slow small smart smoke snow so soap social soft soil sole some son song soon sore sort soul sound
  south southern space speak special speed spin spirit split spot spring stable staff stage stand standard star
  start state states station stay steel stem step still stock stone stop store storm story strange street strike
  string strip strong struck study such sudden sugar suicide sum summer sun support sure surge surgery surrey sweet
  swing system table tail take taken talk tall tan tank tap tar target task tax tea team tear tel tell ten tent
  term terror terrorism test than that the their them then there therefore these they thick thin thing think
  third this those though thousand three threat through thus tide tie tiger tight till time timber tin tip tired
  to today toe together told toll tomb ton tone too took tool top tore total touch tough tour toward towards
  tower town toy track trade trail train trap trash treat tree trial tribe trick trip troop troops truce truck
  true trust truth try tube tug tune turn twelve twin two type ugly under union unit united unity unless until
  up upper urban us use used usually utter valley value van vast vet via victory view village violence vision
  visit voice volume vote wage wait wake walk wall want war ward warm warn was wash waste watch water wave way we
  weak wealth weapon wear weather web week well went were west western wet what wheel when where which while
  white who whole whose why wide wife wild will win wind window wine wing winter wise wish with within without
  wolf woman women wonder wood wooden word work workshop world worry worse worst would wound writ write wrong yard
  year yellow yes yet you young your youth zero zone
  january february march april june july august september october november december sunday tuesday wednesday
  thursday friday saturday ad al as el es et la le les un una der die das van von de du da di
  mr mrs ms dr prof sir madam lady lord maj col gen lt capt brig sgt rev hon
  university college institute department ministry minister ministers prime premier caretaker committee agency
  government army navy force forces journal times herald tribune gazette daily weekly observer express
  islam islamic muslims christian christians hindu hindus sikh sikhs sunni shia jewish jew jews arab arabs asian
  european african western eastern english arabic persian urdu pashto dari hindi
  taliban taleban mujahideen qaeda isis daesh tehrik tehreek lashkar jaish haqqani shura jirga jihad
  pashtun pashtuns pathan pathans baloch baluch punjabi punjabis sindhi sindhis hazara hazaras tajik tajiks
  uzbek uzbeks turkmen mehsud mahsud mehsuds wazir wazirs afridi afridis shinwari yousafzai bugti mengal marri
  counter terrorist terrorists militant militants militancy insurgent insurgents insurgency operation operations
  commander commanders chief spokesman spokesperson governor governors senator ambassador secretary director
  professor doctor engineer advocate justice judge colonel major captain lieutenant brigadier sultan emir amir
  `
    .trim()
    .split(/\s+/),
);
