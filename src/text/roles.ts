import { wordList } from './word-list.ts';

/** Forms of address before a name that say nothing of an office. */
export const formsOfAddress = wordList(
  'mr mrs ms mx miss sir dame lord lady madam dr prof rev hon cllr ald fr pc dc pte cpl insp supt det sp asp dsp ssp acp dcp sheikh sheikha excellency highness comrade alhaji alhaja hajia mallam malam oba otunba engr barr msgr monsignor dona mme madame monsieur mlle senor senora srta signor signora herr frau shri smt pandit swami ustaz haji',
);

/** Nouns for what a person is or does, singular, lower case; a name may follow them ("Minister Pedro Sanchez"). */
export const roleNouns = wordList(`
  president vice-president vp premier chancellor minister secretary governor gov senator sen representative rep congressman
  congresswoman lawmaker legislator mayor councilman councilwoman commissioner ambassador envoy diplomat attorney lawyer
  judge justice prosecutor general gen colonel col captain capt lieutenant lt major sergeant sgt admiral adm commander chief
  director manager chairman chairwoman chair chairperson co-chair co-chairman head leader boss executive ceo cfo founder
  co-founder owner partner officer official aide adviser advisor strategist consultant operative spokesman spokeswoman
  spokesperson representative analyst expert economist professor lecturer scholar historian scientist researcher pollster
  author writer columnist reporter journalist correspondent editor anchor host moderator commentator blogger pundit
  candidate nominee contender challenger incumbent rival opponent running-mate mate frontrunner front-runner
  king queen prince princess pope bishop archbishop cardinal pastor priest rabbi imam minister reverend
  actor actress singer musician comedian director producer coach player star celebrity artist
  doctor nurse physician surgeon teacher student farmer fisherman worker driver veteran activist organizer protester
  supporter voter critic donor fundraiser delegate member counsel deputy treasurer superintendent principal dean
  investor businessman businesswoman banker billionaire mogul developer entrepreneur detective investigator inspector
  sheriff trooper agent soldier pilot survivor victim witness resident citizen neighbor neighbour republican democrat
  whip speaker magnate tycoon watchdog source informant coordinator architect liaison negotiator translator interpreter
  wife husband mother father son daughter brother sister man woman boy girl friend colleague daddy grandmother grandfather
  clerk recorder auditor controller comptroller secretary-general undersecretary vice-chairman regent marshal
  constable firefighter paramedic mechanic engineer baker butcher shopkeeper landlord tenant skipper referee umpire curator
  librarian archivist biologist chemist physicist psychologist sociologist statistician meteorologist epidemiologist
  rancher grower trader broker retiree intern volunteer novelist poet playwright filmmaker screenwriter biographer essayist
  chef janitor bartender waitress waiter hairdresser carpenter plumber electrician trucker
  widow uncle aunt auntie aunty cousin nephew niece kid teenager guy lady gentleman person surrogate socialite first-lady
  goalkeeper striker midfielder defender captain cyclist boxer swimmer athlete champion conductor composer painter sculptor
  dancer laureate locksmith blacksmith keeper deckhand crofter miner trawlerman policeman policewoman coroner barrister solicitor magistrate
  undertaker pensioner apprentice pupil headmaster headmistress designer ranger astronaut monk nun vicar
  councillor councilor alderman statesman stateswoman politician grandmaster foreman bookkeeper caretaker
  forecaster campaigner commodore brigadier auctioneer groom bride bridesmaid bridegroom mum dad treasurer ombudsman
  lifeguard chaplain rector provost abbot abbess fisherwoman seaman seafarer farmhand herder shepherd tailor jeweller
  jeweler plasterer roofer cleaner cook ecologist organiser organizer neighbour newcomer passenger onlooker bystander
  taoiseach tanaiste sultan emir ayatollah patriarch nuncio rapper influencer
  midwife veterinarian vet gardener brewer winemaker shipowner operator planner guide
  widower grandad grandpa grandma granny great-grandmother great-grandfather octogenarian septuagenarian nonagenarian
  centenarian potter weaver rookie debutant insider aficionado mp mla mep msp newscaster presenter breeder lodger
  counterpart advocate pleader jurist customer shopper client tourist visitor commuter motorist cyclist pedestrian administrator schoolteacher headteacher contractor subcontractor stallholder vendor seller streamer youtuber gamer sponsor petitioner complainant defendant
  plaintiff claimant teammate workmate crewmate shipmate bandmate classmate roommate housemate flatmate co-author co-writer co-host co-defendant
  patron benefactor trustee warden janitor usher verger deacon elder chieftain headman sarpanch pradhan secretary-treasurer
  handler trainer jockey racer rider sailor rower runner sprinter jumper golfer wrestler fighter bowler batsman batter
  pitcher quarterback winger counsellor counselor caregiver carer orderly technician operator
  developer programmer coder hacker tester reviewer critic collector dealer restorer conservator archaeologist cartographer
  geographer surveyor glazier welder fitter machinist stonemason potter docker stevedore longshoreman boatman
  ferryman cabbie courier concierge doorman bouncer barista barman barmaid brewer distiller cheesemaker beekeeper
  forester logger woodcutter gamekeeper wrangler rancher herdsman goatherd planter picker fishmonger greengrocer grocer
  servant supervisor alderwoman assemblyman assemblywoman selectman selectwoman staffer contributor frontman frontwoman shooter
  editor-in-chief neurosurgeon linebacker cornerback goaltender outfielder infielder shortstop catcher all-rounder paceman
  spinner seamer fullback fly-half scrum-half climber mountaineer diver skier snowboarder skater gymnast hurdler marathoner
  footballer cricketer goalscorer scorer matchwinner parishioner villager islander rescuer lifesaver responder whistleblower
  whistle-blower restaurateur hotelier publican bookseller publisher printer porter childminder nanny babysitter dispatcher
  bailiff registrar tutor gp parent matriarch hiker walker dog-walker camper birdwatcher angler surfer jogger bosun stewardess
  steward purser navigator cosmonaut inventor explorer cameraman camerawoman illustrator animator drummer singer-songwriter
  impresario valuer appraiser accountant actuary creditor liquidator mediator arbitrator consul emissary rapporteur
  ombudswoman backbencher frontbencher baroness baron duke duchess countess viscount emperor empress monarch dictator
  strongman warlord rebel militant gunman suspect attacker assailant hijacker hostage captive prisoner inmate detainee
  fugitive refugee migrant asylum-seeker evacuee settler smuggler poacher burglar robber fraudster scammer killer murderer
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law stepfather stepmother stepson
  stepdaughter stepbrother stepsister fiance fiancee girlfriend boyfriend godfather godmother grandson granddaughter
  grandchild grandparent sibling toddler youngster teen alumnus alumna graduate undergraduate postgraduate dropout freshman
  sophomore cadet corporal brigadier-general commandant jailer gaoler juror foreperson handyman builder bricklayer scaffolder
  labourer laborer joiner decorator seamstress cobbler embalmer gravedigger churchwarden churchgoer worshipper worshiper
  preacher missionary deaconess archdeacon parson friar hermit shaman healer masseur masseuse barber dietitian chiropractor
  falconer forager lumberjack stockman drover shearer cowboy cattleman dairyman milkman postman postwoman postmistress
  mailman lorry-driver taxi-driver busker juggler ventriloquist puppeteer acrobat stuntman stuntwoman showrunner stringer
  freelancer newsman newswoman dj podcaster vlogger tiktoker fan enthusiast humanitarian reformer canvasser elector
  ratepayer taxpayer squatter occupier buyer purchaser lender borrower debtor saver subscriber viewer listener reader caller
  passer-by eyewitness spectator attendee diner drinker holidaymaker vacationer backpacker pilgrim trekker traveller traveler`);

/** Nouns for bodies that can speak. */
export const bodyNouns = wordList(`
  campaign administration government committee department agency office party organization organisation group company firm
  corporation newspaper paper magazine outlet network station website site blog report study poll survey article story
  column editorial op-ed statement memo letter email filing lawsuit complaint document documents tweet post release ad
  commercial video transcript book court commission council board bureau ministry parliament congress senate house union
  association foundation institute center centre university college school church bank army military police force team
  league club coalition alliance movement panel tribunal embassy consulate publication journal broadcaster data numbers
  figures results analysis research review ruling opinion order bill law platform constitution leadership camp
  judgement judgment audit
  administration officials authorities lawmakers aides advisers advisors experts analysts critics sources allies opponents
  supporters voters people reporters journalists republicans democrats conservatives liberals americans others families
  residents witnesses observers economists scientists researchers leaders staff staffers strategists operatives donors
  delegates members secretariat presidency directorate inspectorate syndicate cooperative co-operative confederation
  federation regulator mission delegation investigators prosecutors lawyers attorneys editors activists protesters demonstrators students women
  men parents friends colleagues respondents spokespeople representatives executives insiders pundits commentators`);

/** Words of a name that make it a body's, not a person's. */
export const bodyWords = wordList(`
  party committee department agency office association organization organisation group company corporation corp inc llc ltd
  news times post journal tribune herald gazette press today magazine radio network university college institute center
  centre foundation fund bank council commission court congress senate house parliament ministry bureau union league club
  coalition alliance campaign administration government army navy force guard police team church society board service
  services reserve street hall states kingdom nations emirates republic union network project caucus conference pac trust
  international national federal global partners associates brothers studios media tv communications report reports review
  daily weekly chronicle observer star sun globe examiner register dispatch inquirer beast hill guardian independent
  telegraph mail mirror monitor monthly atlantic reuters politico breitbart bloomberg cnn msnbc nbc abc cbs fox npr pbs bbc
  afp ap upi c-span huffington buzzfeed slate vox fbi cia nsa irs doj epa nato un eu dnc rnc gop nra aclu naacp afl-cio
  white-house pentagon kremlin treasury twitter facebook google instagram youtube snapchat wikileaks gallup quinnipiac
  projects constructions enterprises industries holdings motors airlines airways mines minerals logistics technologies
  state hospital airport stadium theatre theater museum gallery library systems solutions pharmaceuticals pharma ventures properties kgb dea hsi isis isil planned parenthood amnesty greenpeace`);

const prefixed = /^(?:under|vice-|deputy-|ex-|co-|sub-?)(?=\p{L}{4})/u;
const general =
  /^(?:advocate|attorney|solicitor|director|secretary|governor|auditor|inspector|comptroller|consul|surgeon)-general$/;
const learned =
  /^(?!.*quist$|(?:con|per|sub|de|as|in|re)sist$|(?:en|check|black|short|play|wish|wait)list$)[a-z]{4,}ist$/;
const compound =
  /^[a-z]{3,}-?(?:keeper|maker|master|owner|player|holder|worker|writer|grower|breeder|dealer|fighter|grapher|nomer|sopher)$|[a-z]{3,}ician$/;

const companies = wordList(`
  company firm chain retailer supplier manufacturer maker carrier airline lender producer start-up startup giant
  conglomerate brand business shipper utility insurer grocer wholesaler exporter importer`);

const makes = /^(?!(?:film|law|policy|wine|watch|dress|shoe|home|peace|match|tax)maker$)[a-z]{3,}maker$/;

/** Whether a folded noun says what a company is: "airline", "carmaker". */
export function isCompanyNoun(word: string): boolean {
  return companies.has(word) || makes.test(word);
}

/** Whether a folded word says what a person is: one of the list, or one that ends as such nouns do ("geologist", "goalkeeper"). */
export function isRoleNoun(word: string): boolean {
  if (roleNouns.has(word) || general.test(word) || learned.test(word)) return true;
  if (compound.test(word) && !makes.test(word)) return true;
  return prefixed.test(word) && roleNouns.has(word.replace(prefixed, ''));
}

const feminine =
  wordList(`spokeswoman chairwoman congresswoman councilwoman businesswoman actress queen princess wife mother
  daughter sister woman girl grandmother great-grandmother grandma granny mum sheikha widow aunt auntie aunty niece lady gentlewoman waitress
  mrs ms miss madam dame bride bridesmaid headmistress stewardess duchess countess baroness empress
  mother-in-law daughter-in-law sister-in-law stepmother stepdaughter stepsister fiancee girlfriend godmother granddaughter
  assemblywoman selectwoman alderwoman camerawoman newswoman postwoman matriarch seamstress`);
const masculine =
  wordList(`spokesman chairman congressman councilman businessman actor king prince husband father son brother man
  boy grandfather great-grandfather grandad grandpa dad widower uncle nephew guy gentleman waiter groom bridegroom headmaster mr
  sir lord pope fisherman priest bishop father-in-law son-in-law brother-in-law stepfather stepson stepbrother boyfriend
  godfather grandson duke baron viscount emperor cowboy postman milkman`);

/** The gender a form of address or a noun for a person shows. */
export function genderOfRole(word: string): 'he' | 'she' | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (feminine.has(lower)) return 'she';
  return masculine.has(lower) ? 'he' : null;
}
