import type { Locale, Suggestion } from '../command/command.ts';
import type { Story } from '../story/article.ts';
import type { Fault } from '../story/problem.ts';

/** Where a thread takes its story from: a folder, unless that still holds the revision `known`; or a story in hand. */
export type StorySource =
  | { readonly kind: 'folder'; readonly folder: string; readonly known: string | null }
  | { readonly kind: 'story'; readonly story: Story };

/** What a thread is asked. */
export type Question =
  | {
      readonly kind: 'run';
      readonly command: string;
      /** As the command's schema parsed it. */
      readonly input: unknown;
      readonly locale: Locale;
    }
  | {
      readonly kind: 'suggest';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
      readonly locale: Locale;
    };

/** What came of opening the story: the first thing a thread says. */
export type Opening =
  | { readonly kind: 'open'; readonly story: Story }
  | { readonly kind: 'known' }
  | { readonly kind: 'problem'; readonly faults: readonly Fault[] };

/** A thread's answer to a question; a reply comes packed. */
export type ThreadAnswer =
  | { readonly kind: 'reply'; readonly packed: string }
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'problem'; readonly faults: readonly Fault[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Questions and answers go under a number, since a thread may have several at once. */
export type Numbered<Message> = Message & { readonly number: number };
