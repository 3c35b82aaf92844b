import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../story/problem.ts';
import type { ArticleSource } from '../article-source.ts';
import { decodeText } from '../decode-text.ts';
import { draftFacts } from '../parse-article.ts';
import { parseFacts } from '../parse-facts.ts';

const article = /\.(?:md|markdown|te?xt|x?html?)$/i;
const beside = /^(?:readme|license|contributing|sources)\.\w+$/i;
const sourcesFile = 'sources.yaml';
const sources = z.record(z.string(), z.strictObject(draftFacts.unwrap().omit({ id: true }).partial().shape));

/** A folder of files. A `sources.yaml` in it may give, by file name, what the files themselves do not say. */
const folder: ArticleSource = {
  name: 'folder',
  rank: 1,
  takes: ({ kind }) => kind === 'folder',
  read: async (origin, reach) => {
    const { place, facts } = origin;
    const names = (await reach.listFolder(place)).filter((name) => !name.startsWith('.'));
    const known = names.includes(sourcesFile)
      ? readSources(await reach.readFile(join(place, sourcesFile)), join(place, sourcesFile))
      : {};
    const articles = names.filter((name) => article.test(name) && !beside.test(name)).sort();
    const others = names.filter((name) => !article.test(name) && !beside.test(name) && name !== 'story.yaml');
    return {
      kind: 'leads',
      origin: place,
      origins: articles.map((name) => ({
        ...origin,
        kind: 'file',
        place: join(place, name),
        facts: { ...facts, ...known[name] },
      })),
      notes: others.length === 0 ? [] : [`not read: ${others.join(', ')}`],
    };
  },
};

export default folder;

function readSources(bytes: Uint8Array, file: string): z.infer<typeof sources> {
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') throw new Problem(text);
  const parsed = parseFacts(text, sources, { file, firstLine: 1 });
  if (!('value' in parsed)) throw new Problem(parsed);
  return parsed.value;
}
