import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Locale, Suggestion } from '../command/command.ts';
import type { Reply } from '../command/reply.ts';
import type { Story } from '../story/article.ts';
import { Problem } from '../story/problem.ts';
import { articlesById, unpackReply } from './pack-reply.ts';
import type { Opening, Question, ThreadAnswer } from './thread-messages.ts';

/** One revision of a story in a thread. What is asked rejects with a Problem, with a bug of a command, or where the thread ended. */
export interface StoryThread {
  readonly story: Story;
  run(command: string, input: unknown, locale: Locale): Promise<Reply>;
  suggest(command: string, option: string, typed: string, locale: Locale): Promise<readonly Suggestion[]>;
  /** Why it ended by itself; never resolves where it was asked to end. */
  readonly died: Promise<unknown>;
  /** Ends it when everything asked is answered. */
  end(): Promise<void>;
}

/** Milliseconds in which a thread that has something to answer must answer something; it is ended otherwise. */
const mostSilence = 60_000;

interface Waiting {
  answered(answer: ThreadAnswer): void;
  failed(error: unknown): void;
}

/**
 * A story's thread, once the story is open in it; null where it was known already. Rejects with a Problem where the
 * story's files are wrong.
 */
export async function openStoryThread(worker: Worker): Promise<StoryThread | null> {
  const opening = await new Promise<Opening>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a story's thread ended before it was open (${code})`));
    worker.once('error', reject).once('exit', ended);
    worker.once('message', (message: Opening) => {
      worker.off('error', reject).off('exit', ended);
      resolve(message);
    });
  });
  if (opening.kind === 'open') return talkTo(worker, opening.story);
  await worker.terminate();
  if (opening.kind === 'known') return null;
  throw new Problem(opening.faults);
}

function talkTo(worker: Worker, story: Story): StoryThread {
  const articles = articlesById(story.articles);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ending = false;
  let reason: unknown = null;
  let silence: NodeJS.Timeout | undefined;
  let idle = () => {};

  const died = new Promise<unknown>((resolve) => {
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', (code) => {
      clearTimeout(silence);
      reason ??= new Error(`a story's thread ended by itself (${code})`);
      for (const each of waiting.values()) each.failed(reason);
      waiting.clear();
      idle();
      if (!ending) resolve(reason);
    });
  });
  const listen = () => {
    clearTimeout(silence);
    if (waiting.size === 0) return;
    silence = setTimeout(() => {
      reason = new Error(`a story's thread answered nothing for ${mostSilence} ms`);
      void worker.terminate();
    }, mostSilence).unref();
  };
  worker.on('message', ({ number, ...answer }: ThreadAnswer & { readonly number: number }) => {
    waiting.get(number)?.answered(answer);
    waiting.delete(number);
    listen();
    if (waiting.size === 0) idle();
  });

  const ask = (question: Question) =>
    new Promise<ThreadAnswer>((answered, failed) => {
      if (worker.threadId === -1) {
        failed(new Error("a story's thread has ended"));
        return;
      }
      asked += 1;
      worker.postMessage({ ...question, number: asked });
      waiting.set(asked, { answered, failed });
      if (waiting.size === 1) listen();
    });
  return {
    story,
    run: async (command, input, locale) => {
      const answer = await ask({ kind: 'run', command, input, locale });
      if (answer.kind === 'reply') return unpackReply(answer.packed, articles);
      throw errorOf(answer);
    },
    suggest: async (command, option, typed, locale) => {
      const answer = await ask({ kind: 'suggest', command, option, typed, locale });
      if (answer.kind === 'suggestions') return answer.suggestions;
      throw errorOf(answer);
    },
    died,
    end: async () => {
      ending = true;
      if (waiting.size > 0) {
        await new Promise<void>((resolve) => {
          idle = resolve;
        });
      }
      if (worker.threadId === -1) return;
      const ended = once(worker, 'exit');
      await worker.terminate();
      await ended;
    },
  };
}

function errorOf(answer: ThreadAnswer): unknown {
  if (answer.kind === 'problem') return new Problem(answer.faults);
  return answer.kind === 'failed' ? answer.error : new Error(`a story's thread answered ${answer.kind}`);
}
