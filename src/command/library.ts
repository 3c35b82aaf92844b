import type { Story } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import type { Fault } from '../story/problem.ts';
import type { AnyCommand, Command, CommandOption, Locale, Suggestion } from './command.ts';
import type { Reply } from './reply.ts';
import type { Request } from './run-command.ts';

/**
 * Where a request comes from; ids are Discord snowflakes, null where there is none. A server that did not invite the bot is
 * none: there a member reads as in private messages. A thread counts as the channel it hangs on.
 */
export interface Place {
  readonly guild: string | null;
  readonly channel: string | null;
  readonly user: string;
  /** Whether who asks may say what others read: a manager of the server, or whoever runs the bot. */
  readonly manages: boolean;
}

/** What has been typed so far into an option. */
export interface Typed<Asked extends AnyCommand = AnyCommand> {
  readonly command: Asked;
  readonly option: CommandOption;
  readonly typed: string;
  readonly locale: Locale;
}

/** One revision of one story, wherever it is kept: here, or in a thread of its own. */
export interface StoryHost {
  readonly story: Story;
  /** By the door: never throws, and never runs anything twice. */
  run(request: Request<Command>): Promise<Reply>;
  suggest(typed: Typed<Command>): Promise<readonly Suggestion[]>;
}

/** A story as a place reads it: one revision of it, safe to use to the end of a request. */
export interface OpenStory {
  readonly story: Story;
  /** What is wrong with files that are newer than what is served: this story's, and those of no story served. */
  readonly trouble: readonly Fault[];
  /** By the door: never throws. */
  run(request: Request): Promise<Reply>;
  suggest(typed: Typed): Promise<readonly Suggestion[]>;
  /** The whole paragraph a passage stands in. */
  paragraphAround(passage: Passage): Passage;
}

/** All stories of this process, and who reads which. */
export interface Library {
  /** The story that is chosen for a place. */
  storyAt(place: Place): Promise<OpenStory>;
  /** The story of an id or a title, whatever is chosen for the place; null where there is none. */
  storyNamed(place: Place, named: string): OpenStory | null;
  /** Those of all stories at this moment. */
  readonly ids: readonly string[];
}

/** Whose choice of a story it is: a server's, a channel's, or a member's own in private messages. */
export type Chooser = 'server' | 'channel' | 'member';

/** Where choices of stories are kept; nothing else about anybody is. */
export interface Choices {
  /** Never rejects: while the choices cannot be read it is the one that was known last. */
  chosen(chooser: Chooser, id: string): Promise<string | null>;
  /** Keeps a choice, or with null forgets it; false where the store did not say that it has. */
  choose(chooser: Chooser, id: string, story: string | null): Promise<boolean>;
  /** Whether the last attempt to read or write them came through. */
  readonly reachable: boolean;
}

export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  /** The day of the newest dated article, YYYY-MM-DD; null where none is dated. */
  readonly latest: string | null;
  /** What is wrong with the files on disk, where they are newer than what is served and cannot be. */
  readonly trouble: readonly Fault[];
}

/** The stories there are, and which of them a place reads. */
export interface StoriesHere {
  readonly place: Place;
  readonly stories: readonly StorySummary[];
  /** What is wrong with files that belong to none of the stories. */
  readonly elsewhere: readonly Fault[];
  /** The id of the story that is read here now, and by whose choice; null where it is nobody's. */
  reading(): Promise<{ readonly story: string; readonly by: Chooser | null }>;
  /** The id that somebody chose for this place, be it still there or not; null where nobody did. */
  chosen(chooser: Chooser): Promise<string | null>;
  /** Chooses for this place, or with null leaves it to whoever comes next; false where that could not be kept. */
  choose(chooser: Chooser, story: string | null): Promise<boolean>;
  /** Whether the choices can be read and written at present; if not, they are those known last. */
  readonly reachable: boolean;
}
