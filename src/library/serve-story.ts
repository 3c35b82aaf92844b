import type { MessagePort } from 'node:worker_threads';
import type { AnyCommand } from '../command/command.ts';
import type { Services } from '../command/services.ts';
import { Problem } from '../story/problem.ts';
import { articlesById, packReply } from './pack-reply.ts';
import type { Numbered, Opening, Question, ThreadAnswer } from './thread-messages.ts';

/**
 * The thread's side: says what came of opening the story, then answers questions about it. What `open` throws is told
 * where it is a Problem, and ends the thread where it is a bug; null says that the story is known already.
 */
export async function serveStory(
  port: MessagePort,
  commands: ReadonlyMap<string, AnyCommand>,
  open: () => Promise<Services | null>,
): Promise<void> {
  const say = (message: Opening | Numbered<ThreadAnswer>) => port.postMessage(message);
  try {
    const services = await open();
    if (services === null) {
      say({ kind: 'known' });
      return;
    }
    const articles = articlesById(services.story.articles);
    port.on('message', ({ number, ...question }: Numbered<Question>) => {
      const answering = answer(question, services, commands, articles).catch(
        (error: unknown): ThreadAnswer =>
          error instanceof Problem ? { kind: 'problem', faults: error.faults } : { kind: 'failed', error },
      );
      void answering.then((answered) => say({ ...answered, number }));
    });
    say({ kind: 'open', story: services.story });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say({ kind: 'problem', faults: error.faults });
  }
}

async function answer(
  question: Question,
  services: Services,
  commands: ReadonlyMap<string, AnyCommand>,
  articles: ReturnType<typeof articlesById>,
): Promise<ThreadAnswer> {
  const command = commands.get(question.command);
  if (command === undefined || command.subject === 'library') {
    throw new Error(`a story's thread has no command "${question.command}"`);
  }
  const { locale } = question;
  if (question.kind === 'run') {
    const reply = await command.run(question.input, services, { locale });
    return { kind: 'reply', packed: packReply(reply, articles) };
  }
  const option = command.options.find(({ name }) => name === question.option);
  return { kind: 'suggestions', suggestions: option?.suggest?.(question.typed, services, locale) ?? [] };
}
