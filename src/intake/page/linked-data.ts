import { z } from 'zod';
import { withoutEntities } from './page-document.ts';

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

const text = z
  .union([z.string(), z.tuple([z.string()], z.unknown()).transform(([first]) => first)])
  .catch('')
  .transform(withoutEntities);
const named = z.union([
  z.string().transform(withoutEntities),
  z.looseObject({ name: text }).transform(({ name }) => name),
]);
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
  const loose = blocks.flatMap((block) => flatten(parsedBlock(block), 0));
  const known = new Map(
    loose.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const nodes = loose.map((node) => ({
    ...node,
    author: referred(node['author'], known),
    publisher: referred(node['publisher'], known),
  }));
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

type Node = Readonly<Record<string, unknown>>;

/** Templates leave CDATA marks, line breaks inside of strings and commas behind the last member; JSON has none of them. */
function parsedBlock(block: string): unknown {
  const bare = block.replace(
    /^\s*(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]|--)>\s*(?:\*\/)?\s*$/g,
    '',
  );
  return parsedJson(bare) ?? parsedJson(bare.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/g, '$1'));
}

/** What a text is as JSON; null where it is none. */
function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Objects that may describe the page's article: those in lists and graphs, and what a page says it is mainly about. */
function flatten(value: unknown, depth: number): readonly Node[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => flatten(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const node: Node = { ...value };
  return [node, ...flatten(node['@graph'], depth + 1), ...flatten(node['mainEntity'], depth + 1)];
}

/** A value, or list of values, in which each mere reference is replaced by what it refers to. */
function referred(value: unknown, known: ReadonlyMap<unknown, Node>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => referred(item, known));
  if (typeof value !== 'object' || value === null || !('@id' in value) || 'name' in value) return value;
  return known.get(value['@id']) ?? value;
}
