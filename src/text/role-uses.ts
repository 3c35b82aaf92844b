import { wordList } from './word-list.ts';

/** Nouns of office or of a part in events: "the judge" is whoever judges, whether the article names them or not. */
export const officeNouns = wordList(`
  president vice-president premier chancellor minister secretary governor mayor judge justice prosecutor
  magistrate coroner commissioner superintendent inspector sergeant constable detective sheriff ambassador
  envoy diplomat general colonel commander candidate nominee contender challenger frontrunner front-runner
  hopeful senator congressman congresswoman legislator officer official aide adviser advisor spokesman
  spokeswoman spokesperson representative agent soldier victim witness survivor suspect resident citizen man
  woman boy girl guy person kid friend source voter member supporter critic worker student driver passenger
  coach referee umpire captain king queen pope host moderator owner director manager head chief leader boss
  chair chairman chairwoman speaker counsel lawyer attorney doctor nurse teacher principal priest pastor bishop
  editor reporter interpreter translator`);

const lifeNouns = wordList(`
  widower widow pensioner retiree grandad grandpa grandfather grandma granny grandmother great-grandmother
  great-grandfather millionaire billionaire octogenarian septuagenarian nonagenarian centenarian teenager`);

/** Whether a noun says what somebody is in life, as news calls again whom it has named: "the widower", "the father-of-two". */
export function isLifeNoun(noun: string): boolean {
  return lifeNouns.has(noun) || /^(?:mum|dad|mother|father)-of-\S+$/.test(noun);
}

/** Nouns for people that a company may be as well: "Kestrel, the owner of the ferry". */
const nounsOfEither = wordList(`
  owner operator developer publisher rival partner sponsor member ally supporter donor host champion
  winner seller vendor contractor subcontractor dealer critic opponent challenger contender source star giant
  agent broker trader distributor planner tester handler brewer distiller shipowner rebel militant insurgent
  lender borrower creditor buyer publisher builder purchaser occupier`);

const companyLead = /^(?:market|industry|world|global|sector|category)$/;
const companyManages = /^(?:asset|fund|money|wealth|property|estate|pension|hotel)$/;

/** Whether the singular noun that a role ends in may be a company's, by itself or behind the word `before` ("the market leader"). */
export function mayBeCompanys(noun: string, before: string): boolean {
  if (noun === 'leader') return companyLead.test(before);
  return noun === 'manager' ? companyManages.test(before) : nounsOfEither.has(noun);
}

/** Nouns for people that are hardly ever a title, and stand in names of other things: "Visayan Star Lines". */
export const neverTitles = wordList(`
  star guide pilot ranger champion keeper agent guard partner friend kid player trader grower worker planner
  pioneer hunter rider runner sailor monk scout author citizen resident passenger traveller driver farmer
  fisherman miner student teacher artist actor`);
