import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { Problem } from '../story/problem.ts';
import type { ArticleSource } from './article-source.ts';

const kindFile = /(?<!\.d)\.[jt]s$/;
const kindShape = z.custom<ArticleSource>(
  (value) =>
    z.object({ name: z.string(), rank: z.number(), takes: z.function(), read: z.function() }).safeParse(value)
      .success,
  'Export a kind of source by default',
);

/** Reads every file under kinds/, by rank and then name. Throws a Problem that names each file that is no kind. */
export async function loadKinds(): Promise<readonly ArticleSource[]> {
  const folder = new URL('kinds/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => kindFile.test(name)).sort();
  const kinds: ArticleSource[] = [];
  const faults = [];
  for (const file of files) {
    const { default: value }: { default?: unknown } = await import(new URL(file, folder).href);
    const shape = kindShape.safeParse(value);
    if (!shape.success) {
      faults.push({ where: `src/intake/kinds/${file}`, what: 'exports no kind of source by default' });
    } else if (shape.data.name !== file.replace(kindFile, '')) {
      faults.push({
        where: `src/intake/kinds/${file}`,
        what: `is called "${shape.data.name}"`,
        remedy: 'Name the kind like its file',
      });
    } else {
      kinds.push(shape.data);
    }
  }
  if (faults.length > 0) throw new Problem(faults);
  return kinds.sort((a, b) => a.rank - b.rank);
}
