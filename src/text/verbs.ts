import { remember } from './remember.ts';
import { formsOf, rarePasts, type VerbForm } from './verb-forms.ts';
import { mentalVerbs, otherVerbs, reportingVerbs } from './verb-lists.ts';

export interface Verb {
  readonly base: string;
  readonly form: VerbForm;
  /** Whether the verb reports what somebody says, writes, thinks or feels. */
  readonly reports: boolean;
}

/** Whether a verb tells of words said or written rather than of a thought or a stance. */
export function tellsOfWords(verb: Verb): boolean {
  return verb.reports && !mentalVerbs.has(verb.base);
}

const lexicon = new Map<string, Verb>(
  Object.entries(rarePasts).map(([form, base]) => [
    form,
    Object.freeze({ base, form: 'past', reports: false }),
  ]),
);
for (const [bases, reports] of [
  [otherVerbs, false],
  [reportingVerbs, true],
] as const) {
  for (const base of bases) {
    for (const [form, kind] of formsOf(base)) {
      if (form !== '') lexicon.set(form, Object.freeze({ base, form: kind, reports }));
    }
    const british = base.replace(/ize$/, 'ise');
    if (british !== base) {
      for (const [form, kind] of formsOf(british))
        lexicon.set(form, Object.freeze({ base, form: kind, reports }));
    }
  }
}

/** The verb a lower-case word form belongs to, by lexicon, else by its ending; null where nothing tells. */
export const verbOf = remember((form): Verb | null => lexicon.get(form) ?? verbByEnding(form));

function verbByEnding(form: string): Verb | null {
  if (/^[a-z’'-]{2,}[a-z]ed$/.test(form))
    return Object.freeze({ base: form.slice(0, -2), form: 'past', reports: false });
  if (/^[a-z’'-]{2,}[a-z]ing$/.test(form))
    return Object.freeze({ base: form.slice(0, -3), form: 'gerund', reports: false });
  return null;
}
