import type { ArticleFacts } from '../story/article.ts';
import type { Fault } from '../story/problem.ts';
import type { DroppedLine } from './page/cut-boilerplate.ts';
import type { PageInHand } from './page/read-page.ts';
import type { FetchedPage } from './web/open-web.ts';

/** What is known of an article's source so far; what is not known is not there. */
export type FoundFacts = {
  readonly [Fact in keyof Omit<ArticleFacts, 'id'>]?: ArticleFacts[Fact] | undefined;
};

/** An article as some kind of source gave it. */
export interface FoundArticle {
  readonly kind: 'found';
  /** The address or path it came from, as people would name it. */
  readonly origin: string;
  /** The id it asks for, where its file says so. */
  readonly id?: string;
  readonly facts: FoundFacts;
  /** The address the article calls its own, where that is on another site than the one it was read from. */
  readonly elsewhere?: string;
  readonly body: string;
  readonly dropped: readonly DroppedLine[];
  /** What a moderator should know before it is published; an article with doubts becomes a draft. */
  readonly doubts: readonly string[];
  readonly notes: readonly string[];
}

/** Something that gave no article, and why. */
export interface NothingFound {
  readonly kind: 'nothing';
  readonly origin: string;
  readonly fault: Fault;
}

/** Something that leads to articles elsewhere: the entries of a feed, the files of a folder. */
export interface LeadsTo {
  readonly kind: 'leads';
  readonly origin: string;
  readonly origins: readonly Origin[];
  readonly notes: readonly string[];
}

/** Where articles are looked for. */
export interface Origin {
  readonly kind: 'address' | 'file' | 'folder';
  readonly place: string;
  /** Whether it is to be read as a list of articles rather than as one. */
  readonly feed: boolean;
  /** What somebody states of the source; it wins over what is found. */
  readonly facts: FoundFacts;
  /** What a list says of it; it serves where nothing is found. */
  readonly hints: FoundFacts;
  /** Whether what it gives is a draft in any case. */
  readonly draft: boolean;
}

/** The world as a kind of source may use it. */
export interface Reach {
  readonly fetchPage: (address: string) => Promise<FetchedPage>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  readonly readPage: (page: PageInHand) => Promise<FoundArticle | NothingFound>;
  /** Words of which an entry of a feed must have one; empty where every entry is wanted. */
  readonly match: readonly string[];
  /** How many entries of one feed are followed. */
  readonly mostEntries: number;
}

export type Reading = FoundArticle | NothingFound | LeadsTo;

/**
 * A kind of source: a file under kinds/ whose default export this is. The first kind, by rank and then name, that takes
 * an origin reads it. A Problem thrown by `read` is told as the reason why the origin gave nothing.
 */
export interface ArticleSource {
  readonly name: string;
  readonly rank: number;
  readonly takes: (origin: Origin) => boolean;
  readonly read: (origin: Origin, reach: Reach) => Promise<Reading>;
}
