import { join } from 'node:path';
import { articleFile } from './article-file.ts';
import type { FoundArticle, FoundFacts } from './article-source.ts';
import { chooseId } from './choose-id.ts';
import { differentLines } from './difference.ts';
import type { Standing } from './find-standing.ts';
import type { Outcome } from './import-articles.ts';
import { draftsFolder, type Shelf, stated } from './shelf.ts';
import { createFile } from './store-file.ts';

export interface StoreOptions {
  readonly folder: string;
  readonly shelf: Shelf;
  /** Whether it is to be a draft in any case. */
  readonly draft: boolean;
  readonly remarks: readonly string[];
}

/** Stores an article that is not there yet: as an article where nothing speaks against it, as a draft otherwise. */
export async function storeFound(
  found: FoundArticle,
  standing: Exclude<Standing, { kind: 'known' }>,
  { folder, shelf, draft: asked, remarks: said }: StoreOptions,
): Promise<Outcome> {
  const changed = standing.kind === 'changed' ? standing.article : null;
  const missing = missingFacts(found.facts);
  const doubts = [
    ...found.doubts,
    ...(changed === null ? [] : [`differs from the stored article ${changed.id}`]),
  ];
  const incomplete = missing.includes('outlet') || missing.includes('headline');
  const draft = asked || doubts.length > 0 || incomplete;
  const id = changed?.id ?? chooseId(found, (wanted) => shelf.has(wanted, draft) || shelf.has(wanted, false));
  const original = standing.kind === 'copy' ? (standing.article.facts.copyOf ?? standing.article.id) : null;
  const copyOf = found.facts.copyOf ?? original;
  const facts = {
    ...stated(found.facts),
    ...(changed === null ? {} : stated(changed.facts)),
    language: changed?.facts.language ?? found.facts.language ?? 'en',
    id,
    ...(copyOf === null ? {} : { copyOf }),
  };
  const otherFacts = changed === null ? [] : differentFacts(changed.facts, found.facts);
  const remarks = [...doubts, ...otherFacts, ...said, ...found.notes];
  const comments = [`from ${found.origin}`, ...missing.map((fact) => `missing: ${fact}`), ...remarks];
  const path = join(folder, ...(draft ? [draftsFolder] : []), `${id}.md`);
  if (!(await createFile(path, articleFile(facts, found.body, draft ? comments : [])))) {
    return {
      kind: 'nothing',
      origin: found.origin,
      fault: { where: found.origin, ...whyNotStored(id, changed !== null) },
    };
  }
  shelf.put({ id, draft, facts, body: found.body });
  return {
    kind: 'taken',
    origin: found.origin,
    id,
    draft,
    missing,
    copyOf,
    dropped: found.dropped,
    remarks,
    changes: changed === null ? [] : differentLines(changed.body, found.body),
  };
}

/** What somebody has curated stays; where the page says otherwise by now, they are told. */
function differentFacts(stored: FoundFacts, found: FoundFacts): readonly string[] {
  return wanted.flatMap((fact) =>
    stored[fact] !== undefined && found[fact] !== undefined && stored[fact] !== found[fact]
      ? [`its ${fact} reads now: ${found[fact]}`]
      : [],
  );
}

function whyNotStored(id: string, changed: boolean): { what: string; remedy: string } {
  return changed
    ? {
        what: 'has changed again, and a draft of its change is waiting',
        remedy: `Publish or delete the draft ${id}`,
      }
    : { what: `was not stored: another run has just created ${id}`, remedy: 'Run it again' };
}

const wanted = ['outlet', 'headline', 'author', 'published'] as const;

function missingFacts(facts: FoundFacts): readonly string[] {
  return [
    ...wanted.filter((fact) => facts[fact] === undefined),
    ...(facts.url === undefined && facts.syndicatedUrl === undefined ? ['url'] : []),
  ];
}
