import { wordList } from './word-list.ts';

/** Closed classes of English, lower case; a word stands in the class it has most often in news. */
export const determiners =
  wordList(`the a an this that these those another each every either neither some any no several many
  most few all both half other such what certain numerous various multiple`);
export const possessiveDeterminers = wordList('his her their its my our your');
export const personalPronouns =
  wordList(`i you he she it we they me him us them himself herself themselves itself myself
  ourselves one ones someone everyone anyone nobody somebody everybody anybody none others`);
export const relatives = wordList('who whom whose which what whatever whoever');
export const prepositions =
  wordList(`of in on at by for from with without about against between among into onto through during
  before after above below over under toward towards upon within across along behind beyond near off outside inside around
  amid despite per via like unlike except including regarding concerning throughout alongside following`);
export const conjunctions = wordList('and or but nor yet');
export const subordinators =
  wordList(`because although though while when whenever where wherever if unless until since whether
  as than so that how why lest once whereas`);
export const auxiliaries =
  wordList(`is are was were be been being am has have had having do does did will would shall should can
  could may might must 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't shouldn't can't couldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
  wouldn’t shouldn’t can’t couldn’t ’re ’ve ’d ’ll`);
export const adverbs =
  wordList(`not also likewise then later earlier seldom twice again still just now even never often once already soon ever only
  too here there further instead however meanwhile first second third finally last recently today yesterday tomorrow perhaps
  maybe rather quite very almost nearly always sometimes thus hence therefore else away ahead back afterwards afterward elsewhere underneath nonetheless nevertheless otherwise besides
  beforehand tonight moreover earlier monday tuesday wednesday
  thursday friday saturday sunday`);

/** Nouns and adjectives that end like a verb or an adverb does. */
export const notVerbs =
  wordList(`ally family supply reply assembly italy july daily weekly monthly early only united hundred
  indeed need seed speed feed breed weed bed red embed shed sled wed king ring thing spring string wing morning evening
  meeting building briefing hearing polling funding spending training housing wedding ceiling something nothing anything
  everything during feeling clothing advertising rating fundraising hacking shooting bombing killing setting warning
  unprecedented so-called supposed alleged unnamed retired aged naked sacred wicked beloved talented limited armed elderly
  undecided unidentified unspecified unelected uninsured unemployed unexpected unresolved unanswered undisclosed
  unconfirmed uninvited undocumented unfounded unqualified unlicensed unregistered unregulated unaffiliated uncommitted
  unopposed unaligned undisputed unwanted unmarked unarmed unmanned unfinished unpublished untested unchecked
  friendly likely unlikely deadly costly lonely lovely holy ugly silly jelly belly rally bully fly`);

/** Verbs whose base form and third person are hardly ever nouns. */
export const hardlyNouns =
  wordList(`say tell believe think argue insist agree know suggest allege acknowledge admit announce assert complain contend
  concede confirm deny describe emphasize explain imply maintain mention predict recall recommend reveal speculate testify
  understand assume conclude declare disagree write warn add assert indicate make take give get go come become keep bring seem
  include provide spend lose send sell write teach learn begin consist belong exist happen appear`);

/** Forms of "be", with their shortened ones. */
export const formsOfBe = wordList("is are was were be been being am 's 're ’re");

/** Numbers as words, which count what follows. */
export const smallNumbers = wordList(
  'two three four five six seven eight nine ten eleven twelve dozens hundreds',
);

/** Adjectives that stand before nouns in news far more often than for one ("new questions", "a cautious note"). */
export const frequentAdjectives =
  wordList(`new old big small large great good bad strong weak high low long short early late recent previous
  current former present past future major minor key main chief central local national federal foreign international global
  public private political economic social military legal official public different similar same several serious severe
  clear important significant common rare special sharp harsh fierce bitter cautious vigorous strict tough hard heavy light
  deep wide broad narrow open close final full real true false wrong fresh further additional initial original single
  double joint annual daily weekly monthly early potential possible alleged repeated constant frequent occasional
  controversial personal positive negative critical competing conflicting contradictory conservative liberal moderate
  radical extreme aggressive angry brief detailed direct formal informal latest first second third last next
  other certain various numerous growing rising mounting overwhelming widespread lengthy urgent unusual unexpected
  surprising inflammatory modest quick rapid slow sudden stark subtle veiled thinly own`);
