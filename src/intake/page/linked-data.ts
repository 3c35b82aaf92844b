import { z } from 'zod';

/** What a page's JSON-LD says of its article (schema.org's Article and its kinds). */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly authors: readonly string[];
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly free: boolean;
}

const text = z.string().catch('');
const named = z.union([z.string(), z.looseObject({ name: text }).transform(({ name }) => name)]);
const names = z.union([z.array(named.catch('')), named.transform((name) => [name])]).catch([]);
const linked = z
  .union([z.string(), z.looseObject({ '@id': text }).transform((value) => value['@id'])])
  .catch('');
const articleNode = z.looseObject({
  '@type': z.union([z.string().transform((type) => [type]), z.array(text)]).catch([]),
  headline: text.optional(),
  author: names.optional(),
  publisher: names.optional(),
  datePublished: text.optional(),
  url: linked.optional(),
  mainEntityOfPage: linked.optional(),
  inLanguage: named.catch('').optional(),
  isAccessibleForFree: z.union([z.boolean(), z.string()]).optional().catch(undefined),
});

/** The article that a page's JSON-LD blocks describe; null where none does. Blocks that are no JSON are passed over. */
export function linkedArticle(blocks: readonly string[]): LinkedArticle | null {
  const nodes = blocks.flatMap((block) => flatten(parsedBlock(block), 0));
  const articles = nodes.flatMap((node) => {
    const parsed = articleNode.safeParse(node);
    return parsed.success && parsed.data['@type'].some((type) => /(?:Article|BlogPosting|Report)$/.test(type))
      ? [parsed.data]
      : [];
  });
  const found = articles.find(({ headline }) => headline !== undefined && headline !== '') ?? articles[0];
  if (found === undefined) return null;
  return {
    headline: found.headline,
    authors: (found.author ?? []).filter((name) => name !== ''),
    outlet: found.publisher?.[0],
    published: found.datePublished,
    url: found.url === undefined || found.url === '' ? found.mainEntityOfPage : found.url,
    language: found.inLanguage,
    free: !/^false$/i.test(String(found.isAccessibleForFree ?? true)),
  };
}

function parsedBlock(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function flatten(value: unknown, depth: number): readonly unknown[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => flatten(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  return '@graph' in value ? [value, ...flatten(value['@graph'], depth + 1)] : [value];
}
