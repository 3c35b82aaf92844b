import { stem } from './terms.ts';
import { irregularForms } from './vocabulary/irregular-forms.ts';

const bases = new Map(
  irregularForms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(':');
      return forms
        .trim()
        .split(/\s+/)
        .map((form): [string, string] => [form, base.trim()]);
    }),
);

/** The stem of a folded word's base form: "sold" and "selling" have one, that of "sell". */
export function baseStem(word: string): string {
  return stem(bases.get(word) ?? word);
}
