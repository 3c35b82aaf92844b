import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { loadStory } from '../../src/intake/load-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared/story');
const there = existsSync(shared);
if (!there) console.log(`skipped: no raw articles at ${shared}`);

const scratch = there ? mkdtempSync(join(tmpdir(), 'raw-')) : '';
afterAll(() => {
  if (there) rmSync(scratch, { recursive: true });
});

/** The raw files as they are named, and the articles of the shipped story that they became. */
const raw: Readonly<Record<string, string>> = {
  '000_5e1b684753ad75b4.txt': 'colombia-reports',
  '001_f53c4756a2ade317.txt': 'clash-report',
  '002_ba08c506eeff2a32.txt': 'hotupdates247',
  '003_c26e39b549cb6076.txt': 'latin-times',
  '004_bc5ac09a579fcfb3.txt': 'archyde',
};

const verbatim = (corpus: string, words: readonly string[], input = '') =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words, '--corpus', corpus], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

function balanced(corpus: string, name: string): number {
  const gold = join(shared, 'gold/questions.dev.json');
  const questions = z
    .array(z.looseObject({ question: z.string() }))
    .parse(JSON.parse(readFileSync(gold, 'utf8')));
  const answers = join(scratch, `${name}.jsonl`);
  const asked = questions.map(({ question }) => question).join('\n');
  writeFileSync(answers, verbatim(corpus, ['ask', '-', '--json'], asked));
  const scored = execFileSync(process.execPath, [join(shared, 'score.mjs'), 'ask', gold, answers], {
    encoding: 'utf8',
  });
  expect(scored).toContain('passages not verbatim 0, without outlet or link 0');
  return Number(/balanced accuracy ([\d.]+)%/.exec(scored)?.[1]);
}

describe.skipIf(!there)(
  'the raw articles of the shipped story, added with their outlets and addresses',
  () => {
    it('answer questions as the curated ones do, to within two points', async () => {
      const corpus = join(scratch, 'corpus');
      const inbox = join(scratch, 'inbox');
      await mkdir(inbox);
      const curated = await loadStory(join(root, 'corpus/colombia-us-intelligence'));
      const sources = await Promise.all(
        Object.entries(raw).map(async ([file, id]) => {
          await copyFile(join(shared, 'articles', file), join(inbox, file));
          const article = curated.articles.find((candidate) => candidate.id === id);
          const { outlet, url, syndicatedUrl } = article ?? {};
          return [
            file,
            Object.fromEntries(Object.entries({ outlet, url, syndicatedUrl }).filter(([, value]) => value)),
          ];
        }),
      );
      writeFileSync(join(inbox, 'sources.yaml'), stringify(Object.fromEntries(sources)));
      const told = verbatim(corpus, ['add', inbox, '--story', 'raw']);
      expect(told).toContain('5 taken · ');
      const [fromRaw, fromCurated] = [balanced(corpus, 'raw'), balanced(join(root, 'corpus'), 'curated')];
      console.log(
        `ask, balanced accuracy: ${fromRaw} % on the raw articles, ${fromCurated} % on the curated ones`,
      );
      expect(fromRaw).toBeGreaterThanOrEqual(fromCurated - 2);
    }, 180_000);
  },
);
