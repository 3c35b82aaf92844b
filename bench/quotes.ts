import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { extractQuotations } from '../src/reading/extract-quotations.ts';

/*
 * Times the reading of quotations beside compromise's on the same articles in the same run, once as the program has just
 * started and once as it has read for a while, and shows how the time grows with the length of the text. Usage: tsx bench/quotes.ts ARTICLES.jsonl (lines with a "text", as `extract` reads them).
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: tsx bench/quotes.ts ARTICLES.jsonl');
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): string => {
    const { text }: { text: string } = JSON.parse(line);
    return text;
  });

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms`;
}

const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['verbatim', (text) => extractQuotations(text)],
  ['compromise', (text) => nlp(text).quotations().json()],
];

console.log(
  `${texts.length} articles, ${texts.reduce((sum, text) => sum + text.length, 0)} characters, Node ${process.version}`,
);
for (const [name, read] of readers) {
  for (const text of texts.slice(0, 10)) read(text);
  for (const time of ['just started', 'later']) {
    const times = texts.map((text) => milliseconds(() => read(text)));
    console.log(`${name.padEnd(11)} ${time.padEnd(13)} ${summary(times)}`);
  }
}

const story = texts.join('\n\n');
const ways: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ['news', (length) => story.repeat(Math.ceil(length / story.length)).slice(0, length)],
  [
    'one paragraph',
    (length) =>
      story
        .replaceAll('\n', ' ')
        .repeat(Math.ceil(length / story.length))
        .slice(0, length),
  ],
  ['marks only', (length) => '"'.repeat(length)],
  ['marks and words', (length) => '"a" said b. '.repeat(Math.ceil(length / 12)).slice(0, length)],
  ['opening marks', (length) => '“a '.repeat(Math.ceil(length / 3)).slice(0, length)],
  ['single marks', (length) => " 'a".repeat(Math.ceil(length / 3)).slice(0, length)],
  ['marks, no stop', (length) => '"a" said b, '.repeat(Math.ceil(length / 12)).slice(0, length)],
  [
    'names and pronouns',
    (length) => 'Ann Lee said he is Bob Ray. '.repeat(Math.ceil(length / 28)).slice(0, length),
  ],
];
console.log('\nms by length, and µs per character at the longest');
for (const [name, text] of ways) {
  const times = [62_500, 125_000, 250_000, 500_000, 1_000_000].map((length) =>
    milliseconds(() => extractQuotations(text(length))),
  );
  const perCharacter = ((times.at(-1) ?? 0) / 1000).toFixed(2);
  console.log(
    `${name.padEnd(18)} ${times.map((time) => time.toFixed(0).padStart(7)).join('')}   ${perCharacter}`,
  );
}
const marks = '“a” "b" '.repeat(25_000);
console.log(
  `100,000 quotation marks in one paragraph: ${milliseconds(() => extractQuotations(marks)).toFixed(0)} ms`,
);
