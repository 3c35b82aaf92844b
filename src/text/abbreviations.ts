import { wordList } from './word-list.ts';

/** Shortened words whose full stop never ends a sentence, because a name or number follows. */
const leading = wordList(`
  mr mrs ms mx dr prof gov govs sen sens rep reps gen lt col maj sgt capt adm cmdr cpl pvt rev hon pres supt insp det
  st mt ft messrs mme mlle sr sra jan feb mar apr jun jul aug sep sept oct nov dec no nos vs v fig vol art sec pp cf e.g i.e
  amb atty asst assoc dept dir`);

/** Shortened words whose full stop may also end a sentence; the next word tells. */
const ambiguous = wordList(`
  inc corp co ltd jr sr bros etc al ave blvd rd dist est ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
  minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo mon tue tues wed thu thurs fri sat sun`);

/** Words that begin sentences far more often than names. */
const starters = wordList(`
  the a an in on at he she it they we i you but and or so this that these those as for from with without when while after
  before if because although though there here his her its their our my your not no yet still however meanwhile also since
  under according asked even now then what who why how where which some many most both each all another other others one two
  three four first second third finally last earlier later next instead indeed nor of to by during among over despite until
  once only perhaps more much such several few critics analysts officials experts despite today yesterday tomorrow
  additionally moreover furthermore nevertheless nonetheless besides speaking is are was were will would can could do does did`);

const initialism = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * What a full stop behind `word` means (`word` without that stop, `next` the word behind it, both as written): whether a
 * sentence can end there, cannot, or it is not a shortened word at all.
 */
export function stopAfter(word: string, next: string): 'ends' | 'goes-on' | 'plain' {
  const lower = word.toLowerCase();
  const numberWord = /^(no|nos|pp|fig|vol|art|sec|mar|dec|sat|sun|may|jun|jul|mon|wed)$/.test(lower);
  if (numberWord) return /^\d/.test(next) ? 'goes-on' : 'plain';
  if (leading.has(lower) && /^\p{Lu}/u.test(word)) return 'goes-on';
  if (lower === 'vs' || lower === 'v' || lower === 'e.g' || lower === 'i.e') return 'goes-on';
  const shortened = initialism.test(word) || (ambiguous.has(lower) && /^\p{Lu}|^(etc|al)$/u.test(word));
  if (shortened) return startsSentence(next) ? 'ends' : 'goes-on';
  if (/^\p{Lu}$/u.test(word)) return startsSentence(next) && word !== 'J' ? 'ends' : 'goes-on';
  return 'plain';
}

function startsSentence(next: string): boolean {
  return /^["“‘'(]/.test(next) || (/^\p{Lu}/u.test(next) && starters.has(next.toLowerCase()));
}
