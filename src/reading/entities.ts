import { genderOfGivenName } from '../text/given-names.ts';
import { namesAgree } from '../text/names.ts';
import type { Mention } from './mentions.ts';

/** Everything an article calls by one name. */
export interface Entity {
  /** The fullest form the article gives. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender: 'he' | 'she' | null;
  readonly kind: 'person' | 'body' | 'unclear';
  readonly mentions: readonly Mention[];
}

/** "some Democrats", "three Floridians": a number of people, not a name. */
const countsMany =
  /^(?:some|many|most|several|few|other|all|no|both|these|those|another|any|each|every|a|an|\p{N}+)\b/iu;

interface Draft {
  name: string;
  words: readonly string[];
  gender: 'he' | 'she' | null;
  kind: Entity['kind'];
  mentions: Mention[];
}

/** Groups the named mentions of an article: a shorter form goes with the nearest longer one before it that it agrees with. */
export function findEntities(mentions: readonly Mention[]): ReadonlyMap<Mention, Entity> {
  const byLastWord = new Map<string, Draft[]>();
  const drafts = new Map<Mention, Draft>();
  const named = mentions.filter(
    ({ parts }) =>
      parts !== null &&
      parts.words.length > 0 &&
      parts.words.length <= 7 &&
      !countsMany.test(parts.role ?? parts.name),
  );
  for (const mention of named) {
    const { parts } = mention;
    if (parts === null) continue;
    const last = parts.words.at(-1) ?? '';
    const known = byLastWord.get(last) ?? [];
    const fits = known.filter((draft) => agrees(draft, mention));
    const draft = fits.find((other) => other.words.length === parts.words.length) ?? mostNamed(fits);
    if (draft === undefined) {
      const fresh: Draft = {
        name: parts.name,
        words: parts.words,
        gender: parts.gender,
        kind: parts.kind,
        mentions: [mention],
      };
      byLastWord.set(last, [...known, fresh]);
      drafts.set(mention, fresh);
      continue;
    }
    draft.mentions.push(mention);
    drafts.set(mention, draft);
    if (parts.words.length > draft.words.length) {
      draft.words = parts.words;
      draft.name = parts.name;
      draft.gender = draft.gender ?? genderOfGivenName(parts.words[0] ?? '');
    }
    draft.gender = draft.gender ?? parts.gender;
    if (draft.kind === 'unclear' || parts.kind === 'person')
      draft.kind = parts.kind === 'unclear' ? draft.kind : parts.kind;
  }
  return drafts;
}

/** Of several bearers of a surname the one named most often so far, the later one of equals. */
function mostNamed(drafts: readonly Draft[]): Draft | undefined {
  return drafts.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || draft.mentions.length >= best.mentions.length ? draft : best),
    undefined,
  );
}

function agrees(draft: Draft, mention: Mention): boolean {
  const { parts } = mention;
  if (parts === null || !namesAgree(draft.words, parts.words)) return false;
  return draft.gender === null || parts.gender === null || draft.gender === parts.gender;
}
