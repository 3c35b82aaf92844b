import type { Locale } from '../command/command.ts';
import type { Passage } from '../story/passage.ts';
import type { Input } from './discord-button.ts';

/** What a reply is rendered for. */
export interface DiscordFrame {
  readonly locale: Locale;
  /** The corpus revision that the reply was made from. */
  readonly revision: string;
  /** The id of the story that the reply is from; null for a reply of no story. */
  readonly story: string | null;
  /** What was run, so that a button can run it again; null for a reply that nothing has to be repeated of. */
  readonly origin: { readonly command: string; readonly input: Input } | null;
  /** From 0. */
  readonly page: number;
  readonly view: 'answer' | 'context';
  /** Whether only one member sees the message. */
  readonly private: boolean;
  readonly paragraphAround: (passage: Passage) => Passage;
}
