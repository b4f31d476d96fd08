/**
 * Names and titles of persons that are also names in the gazetteers: villages
 * are called after people. A name made of such words alone needs more than its
 * spelling to be taken for a place. Spelled as `foldName` spells.
 */
export const PERSON_NAMES: ReadonlySet<string> = new Set(
  `
  abbas abbasi abdul abdullah abdur abid abu abubakr achakzai adam adel adil adnan afridi afzal agha ahmad ahmadi
  ahmadzai ahmed ahsan ain aisha ajmal akbar akhtar akhund akhundzada akram ali alam alauddin alizai altaf aman
  amanullah amin aminullah amir amjad anas anis anjum ansar ansari anwaar anwar aqil arif arshad arslan asad asadullah asghar ashfaq
  ashraf asif asim aslam asma ata ataullah atif atta attaullah awais awan ayaz ayesha ayub azad azam azhar azim aziz
  azizi azizullah baba babar badar badshah bahadur baig baitullah baqir baradar bari bashir basit bax bayat begum
  benazir bhutto bibi bilal bilawal bin bint bismillah brohi bugti bukhari bux butt chaudhry chaudhary cheema daud dawood
  dilawar din dost durrani ehsan ehsanullah faheem fahim faisal faiz faizullah fakhar falak fareed farhan farid
  farooq faruq fateh fatima fawad fayyaz fazal fazl fazlullah ferozi feroz firdous gandapur gilani ghafar ghaffar
  ghafoor ghani ghaus ghazi ghilzai ghulam gohar gul gulab gulbuddin gulzar habib habibi habibullah hadi hafeez
  hafiz haibatullah haidar haider haji hakim hakimullah hamdan hameed hamid hamza hanif haq haqqani haque haroon
  harun hasan hashim hashimi hassan hayat hekmatyar hidayat hidayatullah hina humayun hussain hussaini ibrahim idris
  iftikhar ihsan ijaz ikram ilahi ilyas imam imran inam inayat inayatullah iqbal irfan irshad ishaq ishfaq ismail
  ismat israr jabbar jafar jahan jahangir jalal jalaluddin jamal jamali jameel jamil jamshed jan janan jarrar
  javed javid jawad jehangir jinnah junaid kabir kakar kamal kamran kareem karim karzai kashif kasi kayani kazim
  khaled khalid khalil khaliq khan khattak khawaja khizar khoso khorasani khuda khurram khurshid khushal khwaja kifayat
  lal laghari lala latif leghari luqman mahmood mahmud mahsud majeed majid malak malik malika mangal mansha mansoor
  mansur maqbool maqsood mari maryam masih masood masroor masud maulana maulvi mazari mazhar mehdi mehmood mehsud
  mengal mian miangul mirza mir miran misbah mohamed mohammad mohammadi mohsin mohiuddin momand momin mubarak
  mudassir mufti mughal muhammad muhsin mujahid mujib mukhtar mullah mumtaz munawar munir murad murtaza musa
  musharraf mushtaq mustafa mutaqi muttaqi muzaffar nabi nadeem nadir naeem nafees naib naik najeeb najib najibullah
  naqvi naseem naseer nasim nasir nasrullah naveed navid nawab nawaz nawazish nazar nazir nek niaz niazi nizam nizami noor noorullah
  nuri nur nurullah obaidullah omar omari orakzai osama osman pasha pervaiz pervez pir popal popalzai qadir
  qadri qais qalandar qamar qari qasim qayyum qazi quaid qudrat qureshi qutb rabbani rafi rafiq rahim rahimi rahman rahmat raheel
  raja rana rasheed rashid rasool rasul rauf raza razaq razzaq rehman rehmat reza riaz riazi rind rizwan rustam
  saad sabir sadat sadiq saeed safdar safi saifullah saif said saima sajid sajjad salah salahuddin saleem salih
  salim salman sami samiullah sana sanaullah sanjrani saqib sardar sarfaraz sarwar sattar saud sayed sayyaf sayyid sediqi
  shabbir shafi shafiq shah shahab shahbaz shahid shahidullah shahzad shahzada shakeel shakir shakoor shamim shams
  shamshad sharif sharifi shaukat shazia shehbaz sheikh sheikha sher sherani shinwari shirazi shujaat siddiq siddiqi
  siddiqui siraj sirajuddin sohail sufi suhail suleman sulaiman sultan swati syed tahir taimur taj tajik talib
  tanveer tareen tariq taufiq tayyab tufail umar umer usman usmani wahab waheed wahid wajid wakil wali waliullah
  waqar waris waseem wasim wasiq wazir yahya yaqoob yaqub yaseen yasin yasir yousaf yousafzai yousuf yunus yusuf
  zada zadran zafar zahid zahir zai zaidi zakaria zaki zakir zalmay zaman zardari zarin zehri zia ziaul ziauddin
  zubair zulfiqar ul ur ud uz al
  bangash baz bela chad dara florence fitna jaffar maruf marouf nader sofia bajwa
  munir asim zalmai spozhmai gulalai palwasha malala zarmina torpekai brishna stanekzai stanikzai
  ahmadzai sediq aryan sial soomro khatak burki babrak daoud taraki dostum massoud qanuni spanta
  khorasan hekmatullah mohib nabil saleh rabia parveen nasreen shamsul dil gulbadin
  adrian albert alexander alfred andrew anthony antony arthur austin barry benjamin bernard bob boris brad bruce
  carl carlos charles charlotte christian christopher clifton corey daniel david donald douglas edward elizabeth
  eric ernest florence francis frank fred gary george georgia gordon graham grant harold harry henry herbert howard
  hugh jack jackson jacob james jason jeffrey jim joe john johnson jonathan jordan joseph joshua keith kelly
  kenneth kevin larry laura lawrence leo leon lincoln linda louis lucas luke margaret maria mark martin mary
  matthew maurice max michael mike montgomery morris nathan neil nicholas nora norman oliver oscar owen patrick paul peter
  philip ralph raymond richard robert roger ronald roy russell ryan samuel sandra sarah scott sean sharon simon
  stanley stephen steven susan sydney thomas tim tom tony vernon victor victoria vincent walter warren wayne
  william wilson
  `
    .trim()
    .split(/\s+/),
);
