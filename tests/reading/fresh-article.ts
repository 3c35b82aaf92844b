import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../src/story/article.ts';
import type { Quotation } from '../../src/story/quotation.ts';

/** A quotation as the person who wrote the article means it to be read. */
export interface ExpectedQuotation {
  readonly kind: 'marked' | 'nested' | 'block' | 'post' | 'indirect';
  readonly words: string;
  /** Every name that is right; a role in brackets tells bearers of one name apart. */
  readonly speakers: readonly ExpectedPerson[];
  /** Whether it is right to name nobody. */
  readonly nobody: boolean;
  readonly date: readonly string[];
  readonly day: string | null;
  readonly basis: Quotation['said']['basis'];
  readonly venue: string | null;
  /** Quotations with one letter are one utterance; those without are nobody's wording. */
  readonly utterance: string | null;
}

export interface ExpectedPerson {
  readonly name: string;
  readonly role: string | null;
}

export interface ExpectedSpeaker extends ExpectedPerson {
  /** Each with the forms of which one will do. */
  readonly aliases: readonly (readonly string[])[];
}

/** A story of one or more made-up articles with what is to be found in them. */
export interface FreshStory {
  readonly articles: readonly Article[];
  readonly quotations: readonly ExpectedQuotation[];
  readonly speakers: readonly ExpectedSpeaker[];
}

const frontMatter = z.strictObject({
  outlet: z.string(),
  published: z.iso.date().optional(),
});

const quotationLine =
  /^- (?:(?<kind>nested|block|post|indirect) )?“(?<words>.+)” — (?<speakers>[^;]+)(?<rest>(?:; .+)?)$/u;
const speakerLine = /^\* (?<person>[^:]+):(?<aliases>.*)$/u;

/**
 * Reads a made-up story: articles with front matter, then "## Expected" with a line for each quotation,
 * `- “words” — Name; on: Tuesday = 2025-03-04 inferred; at: an interview; utterance A`, and, where names are the subject,
 * `* Name [role]: alias; alias`. Throws on a line it cannot read, and on words that no article has.
 */
export function readFreshStory(file: string): FreshStory {
  const [written = '', expected = ''] = readFileSync(file, 'utf8').split(/^## Expected\n/m);
  const parts = written.split(/^---\n/m).slice(1);
  const articles = parts.flatMap((head, index): Article[] => {
    if (index % 2 === 1) return [];
    const { outlet, published } = frontMatter.parse(parse(head, { schema: 'failsafe' }));
    const body = (parts[index + 1] ?? '').trim();
    const dated = published === undefined ? {} : { published };
    return [{ id: `a${index / 2}`, outlet, headline: outlet, language: 'en', body, ...dated }];
  });
  const lines = expected.split('\n').filter((line) => line !== '');
  const quotations = lines.filter((line) => line.startsWith('- ')).map((line) => quotationIn(line, file));
  for (const { words } of quotations) {
    if (!articles.some(({ body }) => comparable(body).includes(comparable(words))))
      throw new Error(`${file}: no article has “${words}”`);
  }
  const speakers = lines.filter((line) => !line.startsWith('- ')).map((line) => speakerIn(line, file));
  return { articles, quotations, speakers };
}

/** Words without what typesetting changes: curved marks, and the comma or full stop before a closing mark. */
export function comparable(words: string): string {
  return words.replace(/[’‘]/g, "'").replace(/[.,]$/, '').trim();
}

function quotationIn(line: string, file: string): ExpectedQuotation {
  const found = quotationLine.exec(line)?.groups;
  if (found === undefined) throw new Error(`${file}: cannot read “${line}”`);
  const rest = found['rest'] ?? '';
  const [, date = null, day = null, basis = null] =
    /; on: ([^=;]+)(?: = (\d{4}-\d{2}-\d{2}) (given|inferred))?(?=;|$)/.exec(rest) ?? [];
  const named = (found['speakers'] ?? '').split(' / ');
  return {
    kind: z.enum(['marked', 'nested', 'block', 'post', 'indirect']).parse(found['kind'] ?? 'marked'),
    words: found['words'] ?? '',
    speakers: named.filter((name) => name !== 'nobody').map(personIn),
    nobody: named.includes('nobody'),
    date: date === null ? [] : date.trim().split(' / '),
    day,
    basis: z.enum(['given', 'inferred']).nullable().parse(basis),
    venue: /; at: ([^;]+)/.exec(rest)?.[1] ?? null,
    utterance: /; utterance (\w)/.exec(rest)?.[1] ?? null,
  };
}

function speakerIn(line: string, file: string): ExpectedSpeaker {
  const found = speakerLine.exec(line)?.groups;
  if (found === undefined) throw new Error(`${file}: cannot read “${line}”`);
  const aliases = (found['aliases'] ?? '').split(';').map((alias) => alias.trim());
  return {
    ...personIn(found['person'] ?? ''),
    aliases: aliases.filter((alias) => alias !== '').map((alias) => alias.split(' / ')),
  };
}

function personIn(words: string): ExpectedPerson {
  const [, name = '', role = null] = /^(.+?)(?: \[(.+)\])?$/.exec(words.trim()) ?? [];
  return { name, role };
}
