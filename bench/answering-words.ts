/**
 * How well the words that an answer shows in bold are the answer: `npx tsx bench/answering-words.ts FOLDER`, a set whose
 * queries have `answers` (squad2). Precision, recall and F1 are over characters, blanks left out, against whichever
 * occurrence of an answer fits best, for questions whose first sentence holds one; `share` is how much of it is bold.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findingOf } from '../src/answer/choose-passages.ts';
import { lookUp } from '../src/answer/look-up.ts';
import minisearch from '../src/search/engines/minisearch.ts';
import { readBenchmarkSet } from './benchmark-set.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx bench/answering-words.ts FOLDER');
const line = z.object({ id: z.string(), answers: z.array(z.string()).default([]) });
const answers = new Map(
  readFileSync(join(folder, 'queries.jsonl'), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)))
    .map((query) => [query.id, query.answers]),
);

interface Score {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly share: number;
}

const set = readBenchmarkSet(folder, minisearch.open(minisearch.settings.parse({})));
const scores = set.queries.flatMap(({ id, text }): readonly Score[] => {
  const { question, sentences } = lookUp(text, undefined, set.index);
  const [first] = sentences;
  if (first === undefined) return [];
  const { passage, emphasis } = findingOf(question, first, []);
  const bold = new Set(
    emphasis.flatMap(({ start, end }) =>
      letters(passage.text, start - passage.span.start, end - passage.span.start),
    ),
  );
  const whole = letters(passage.text, 0, passage.text.length).length;
  const fitting = (answers.get(id) ?? []).flatMap((answer) =>
    occurrences(passage.text, answer).map((at): Score => {
      const wanted = letters(passage.text, at, at + answer.length);
      const both = wanted.filter((letter) => bold.has(letter)).length;
      const [precision, recall] = [both / (bold.size || 1), both / wanted.length];
      const f1 = both === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return { kind: question.kind, precision, recall, f1, share: bold.size / whole };
    }),
  );
  return fitting.sort((a, b) => b.f1 - a.f1).slice(0, 1);
});

function letters(text: string, start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at).filter((at) =>
    /\S/.test(text[at] ?? ' '),
  );
}

function occurrences(text: string, answer: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(answer); at >= 0; at = text.indexOf(answer, at + 1)) found.push(at);
  return found;
}

console.log('kind        questions  precision  recall     f1  share');
for (const kind of [...new Set(scores.map((score) => score.kind)), 'all']) {
  const own = scores.filter((score) => kind === 'all' || score.kind === kind);
  const mean = (of: keyof Omit<Score, 'kind'>) =>
    (own.reduce((sum, score) => sum + score[of], 0) / own.length).toFixed(3);
  console.log(
    `${kind.padEnd(12)}${String(own.length).padStart(9)}${mean('precision').padStart(11)}${mean('recall').padStart(8)}` +
      `${mean('f1').padStart(7)}${mean('share').padStart(7)}`,
  );
}
