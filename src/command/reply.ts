import type { Finding } from '../answer/answer.ts';
import type { Article } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';

/**
 * A piece of one line. Only `own` is the bot speaking; a renderer escapes all the others, and lays emphasis over
 * `verbatim` without touching its words. `removed` and `added` mark a difference, word by word.
 */
export type Piece =
  | { readonly kind: 'own'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'member'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'verbatim'; readonly passage: Passage; readonly emphasis: readonly Span[] }
  | { readonly kind: 'removed'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string };

export type Line = readonly Piece[];

/**
 * One thing that a reply shows and never cuts: it stands whole on a page or moves to the next. `source` gives the
 * small line under it and its link button; a `quote` always comes with one.
 */
export interface Item {
  /** Lines above the quoted words. */
  readonly lead: readonly Line[];
  /** The quoted words, as a block quote, with the emphasised spans (into the body). */
  readonly quote: { readonly passage: Passage; readonly emphasis: readonly Span[] } | null;
  /** Lines under the quoted words, before the source line. */
  readonly trail: readonly Line[];
  readonly source: { readonly article: Article; readonly alsoIn: readonly Article[] } | null;
  /** Whether a thin line sets this item off from the one before. */
  readonly divided: boolean;
}

/** What kind of answer it is; renderers may colour by it, and never by it alone. */
export type ReplyKind =
  | 'answer'
  | 'differ'
  | 'none'
  | 'quotations'
  | 'verdict'
  | 'list'
  | 'help'
  | 'notice'
  | 'error';

/** A button that runs a command: what it says, and what it runs. */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly input: Readonly<Record<string, string | boolean>>;
}

/** What a reply means, for programs. Renderers turn a finding, quotation, passage or article into the JSON contract. */
export type Data =
  | null
  | boolean
  | number
  | string
  | Finding
  | Quotation
  | Passage
  | readonly Data[]
  | { readonly [key: string]: Data };

/** A command's answer, for every surface alike. Values only: nothing in it knows of a medium. */
export interface Reply {
  readonly kind: ReplyKind;
  /** The first lines: the member's words, then what the answer is. */
  readonly heading: readonly Line[];
  readonly items: readonly Item[];
  readonly footer: Line | null;
  readonly actions: readonly Action[];
  /** Whether only the member who asked should see it. */
  readonly private: boolean;
  readonly data: Data;
}
