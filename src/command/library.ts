import type { Story } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import type { Fault } from '../story/problem.ts';
import type { AnyCommand, Command, CommandOption, Locale, Suggestion } from './command.ts';
import type { Reply } from './reply.ts';
import type { Request } from './run-command.ts';

/** Where a request comes from; ids are Discord snowflakes, null where there is no server or channel. */
export interface Place {
  readonly guild: string | null;
  readonly channel: string | null;
  readonly user: string;
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
  /** By the door: never throws. */
  run(request: Request): Promise<Reply>;
  suggest(typed: Typed): Promise<readonly Suggestion[]>;
  /** The whole paragraph a passage stands in. */
  paragraphAround(passage: Passage): Passage;
}

/** All stories of this process, and who reads which. */
export interface Library {
  /** The story named, or else the one that is chosen for a place. Throws a Problem where there is none of that name. */
  storyAt(place: Place, named?: string): Promise<OpenStory>;
  readonly count: number;
}

/** Whose choice of a story it is: a server's, a channel's, or a member's own in private messages. */
export type Chooser = 'server' | 'channel' | 'member';

/** Where choices of stories are kept; nothing else about anybody is. */
export interface Choices {
  chosen(chooser: Chooser, id: string): Promise<string | null>;
  choose(chooser: Chooser, id: string, story: string | null): Promise<void>;
}

export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  /** What is wrong with the files on disk, where they are newer than what is served and cannot be. */
  readonly trouble: readonly Fault[];
}

/** The stories there are, and which of them a place reads. */
export interface StoriesHere {
  readonly place: Place;
  readonly stories: readonly StorySummary[];
  /** The id of the story that the place reads now. */
  readonly current: string;
  /** The choice that somebody made for this place; null where there is none. */
  chosen(chooser: Chooser): Promise<string | null>;
  /** Chooses for this place, or with null leaves it to whoever comes next. */
  choose(chooser: Chooser, story: string | null): Promise<void>;
}
