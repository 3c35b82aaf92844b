import type { Speaker } from '../story/speaker.ts';
import { levelCountries, namesCountry } from '../text/countries.ts';
import { foldedText, foldedWords } from '../text/folded-words.ts';
import { isGivenName } from '../text/given-names.ts';
import { isNearSpelling, isOneSlipApart } from '../text/spelling.ts';

/**
 * How well a speaker fits what was typed, from best to worst: the very name, with the role that tells two bearers of it
 * apart; a full name with other words that all fit; a whole name, alias or role; words that name the speaker or say what
 * the speaker is; words still being typed; words spelt nearly so; words that only come before a name's
 * main word ("White House" for "White House officials"), which suggest a speaker and never settle one.
 */
const fits = {
  exact: 7,
  covered: 6,
  whole: 5,
  words: 4,
  begun: 3,
  misspelt: 2,
  modifier: 1,
  none: 0,
} as const;
type Fit = (typeof fits)[keyof typeof fits];

/** A name, alias or role: its words, and those that are enough to mean it. */
interface Form {
  /** The words that tell, with one space between. */
  readonly text: string;
  /** All of it, without case and accents. */
  readonly written: string;
  readonly role: boolean;
  readonly words: readonly string[];
  readonly heads: ReadonlySet<string>;
}

/** Whom a typed name means: one speaker, or those it may mean where it does not tell. */
export interface SpeakerChoice {
  readonly speaker: Speaker | null;
  readonly others: readonly Speaker[];
}

const passedOver = new Set('the a an el la los las una mr mrs ms dr sir sr sra don dona'.split(' '));
const links = new Set('of for to at in on from de del para en y and'.split(' '));

/**
 * Speakers who fit what was typed, best first, then those of whom a whole name or alias is one slip away, then the most
 * quoted; all of them while nothing is typed.
 */
export function suggestSpeakers(typed: string, speakers: readonly Speaker[]): readonly Speaker[] {
  const wanted = meaningfulWords(typed);
  const written = plainly(typed);
  const ranked = speakers.map((speaker) => {
    const fit = wanted.length === 0 ? fits.whole : bestFit(wanted, written, speaker);
    const slipped = fit < fits.whole && isSlipOf(written, wanted.join(' '), speaker);
    return { speaker, fit: slipped ? higher(fit, fits.misspelt) : fit, slipped: slipped ? 1 : 0 };
  });
  return ranked
    .filter(({ fit }) => fit > fits.none)
    .sort(
      (a, b) =>
        b.fit - a.fit || b.slipped - a.slipped || b.speaker.quotations.length - a.speaker.quotations.length,
    )
    .map(({ speaker }) => speaker);
}

/** The speaker whom a name, alias, role or handle means. Near names stay apart: an exact word beats any misspelling. */
export function chooseSpeaker(typed: string, speakers: readonly Speaker[]): SpeakerChoice {
  const { best, first } = bestFits(typed, speakers);
  const [only] = first;
  if (only !== undefined && first.length === 1 && best > fits.modifier) return { speaker: only, others: [] };
  return { speaker: null, others: first };
}

/** Every speaker whom a name may well mean: one, several who bear it alike, or none. */
export function speakersMeant(typed: string, speakers: readonly Speaker[]): readonly Speaker[] {
  const { best, first } = bestFits(typed, speakers);
  return best > fits.modifier ? first : [];
}

function bestFits(typed: string, speakers: readonly Speaker[]): { best: Fit; first: readonly Speaker[] } {
  const wanted = meaningfulWords(typed);
  if (wanted.length === 0) return { best: fits.none, first: [] };
  const written = plainly(typed);
  const ranked = speakers.map((speaker) => ({ speaker, fit: bestFit(wanted, written, speaker) }));
  const best = ranked.reduce<Fit>((highest, { fit }) => (fit > highest ? fit : highest), fits.none);
  const first = ranked.filter(({ fit }) => fit > fits.none && fit === best).map(({ speaker }) => speaker);
  return { best, first };
}

/** Whether one slip of the finger, wherever it fell, parts what was typed from a whole name or alias of five letters or more. */
function isSlipOf(written: string, wanted: string, speaker: Speaker): boolean {
  return formsOf(speaker).asWritten.some(
    ({ text, written: known, role }) =>
      !role && known.length >= 5 && (isOneSlipApart(written, known) || isOneSlipApart(wanted, text)),
  );
}

/** How well a speaker fits by the words typed, or with each country put by one word: "us officials", "American officials". */
function bestFit(wanted: readonly string[], written: string, speaker: Speaker): Fit {
  const forms = formsOf(speaker);
  if (forms.asWritten[0]?.written === written) return fits.exact;
  const fit = fitOf(wanted, forms.asWritten);
  if (fit >= fits.whole) return fit;
  const country = levelCountries(wanted, 'without');
  const capital = levelCountries(wanted, 'with capitals');
  const byCountry = namesCountry(wanted) ? fitOf(country, forms.levelled) : fits.none;
  const byCapital = namesCountry(capital) ? fitOf(capital, forms.levelled) : fits.none;
  return higher(fit, higher(lower(byCountry, fits.whole), lower(byCapital, fits.misspelt)));
}

function fitOf(wanted: readonly string[], forms: readonly Form[]): Fit {
  const text = wanted.join(' ');
  if (forms.some((form) => form.text === text)) return fits.whole;
  const name = forms[0]?.words ?? [];
  const words = new Set(forms.flatMap((form) => form.words));
  if (name.length > 1 && name.every((word) => wanted.includes(word)))
    return wanted.every((word) => words.has(word) || links.has(word)) ? fits.covered : fits.words;
  const heads = new Set(forms.flatMap((form) => [...form.heads]));
  let fit: Fit = fits.words;
  let headed = false;
  for (const word of wanted) {
    if (words.has(word)) {
      headed ||= heads.has(word);
      continue;
    }
    const longer = [...words].filter((known) => word.length > 1 && known.startsWith(word));
    const near = longer.length > 0 ? longer : nearTo(word, words, wanted);
    if (near.length === 0 && links.has(word)) continue;
    if (near.length === 0) return fits.none;
    headed ||= near.some((known) => heads.has(known));
    fit = longer.length > 0 ? lower(fit, fits.begun) : fits.misspelt;
  }
  return headed ? fit : fits.modifier;
}

/**
 * Known words that a typed one may be a slip of. Beside another word that is right its first letter may be wrong too,
 * unless it is somebody's first name as it stands.
 */
function nearTo(word: string, words: ReadonlySet<string>, wanted: readonly string[]): readonly string[] {
  const near = [...words].filter((known) => isNearSpelling(word, known));
  if (near.length > 0 || word.length < 5 || isGivenName(word) || !wanted.some((other) => words.has(other)))
    return near;
  return [...words].filter((known) => known.length >= 5 && isOneSlipApart(word, known));
}

function lower(a: Fit, b: Fit): Fit {
  return a < b ? a : b;
}

function higher(a: Fit, b: Fit): Fit {
  return a > b ? a : b;
}

interface Forms {
  readonly asWritten: readonly Form[];
  /** With each country put by one word. */
  readonly levelled: readonly Form[];
}

function formsOf(speaker: Speaker): Forms {
  const known = remembered.get(speaker);
  if (known !== undefined) return known;
  const names = [speaker.name, ...speaker.aliases].map((name) => formOf(name, isProperName(name)));
  const roles = speaker.roles.map((role) => ({ ...formOf(role, false), role: true }));
  const asWritten = [...names, ...roles].filter((form) => form.words.length > 0);
  const forms = { asWritten, levelled: asWritten.map(withCountries) };
  remembered.set(speaker, forms);
  return forms;
}

const remembered = new WeakMap<Speaker, Forms>();

function withCountries(form: Form): Form {
  const words = levelCountries(form.words, 'without');
  return {
    ...form,
    words,
    text: words.join(' '),
    heads: new Set(levelCountries([...form.heads], 'without')),
  };
}

function formOf(form: string, everyWord: boolean): Form {
  const words = meaningfulWords(form);
  const link = words.findIndex((word) => links.has(word));
  const head = link > 0 ? words[link - 1] : words.at(-1);
  const heads = everyWord ? words : head === undefined ? [] : [head];
  return { text: words.join(' '), written: plainly(form), role: false, words, heads: new Set(heads) };
}

/** Whether each word is capitalised: a person's name, of which the first name alone is enough. */
function isProperName(name: string): boolean {
  return name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && name.split(/\s+/).length <= 3;
}

/** The folded words of a name without articles, forms of address, possessives, and what stands in brackets. */
function meaningfulWords(name: string): string[] {
  const words = foldedWords(name.replace(/\([^)]*\)/g, ' ')).map(({ word }) => word.replace(/'s?$/, ''));
  const kept = words.filter((word) => !passedOver.has(word));
  return kept.length > 0 ? kept : words.length > 0 ? words : foldedText(name).split(' ').filter(Boolean);
}

/** All signs kept but case, accents and the form of apostrophes, so that a slip changes one of them. */
function plainly(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}
