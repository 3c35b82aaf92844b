import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { faultText, Problem } from '../story/problem.ts';
import { type AnyCommand, type Command, type LibraryCommand, type Locale, say } from './command.ts';
import type { StoriesHere } from './library.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** Where the door writes what happened; never the words of a question. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface Request<Asked extends AnyCommand = AnyCommand> {
  readonly command: Asked;
  /** Options by name, as they arrived. */
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly locale: Locale;
}

/**
 * The door: every surface runs every command through here. It parses, times, logs, and turns a Problem into a notice
 * and any other error into an apology with a reference number; it never throws.
 */
export function runCommand(request: Request<Command>, services: Services, log: Log): Promise<Reply> {
  const { command, locale } = request;
  return throughTheDoor(request, log, (input) => command.run(input, services, { locale }));
}

/** The same door, for commands about the library. */
export function runLibraryCommand(
  request: Request<LibraryCommand>,
  stories: StoriesHere,
  log: Log,
): Promise<Reply> {
  const { command, locale } = request;
  return throughTheDoor(request, log, (input) => command.run(input, stories, { locale }));
}

/** The same door, for a command that `run` carries out elsewhere: it gets the parsed input. */
export async function throughTheDoor(
  { command, options, locale }: Request,
  log: Log,
  run: (input: unknown) => Reply | Promise<Reply>,
): Promise<Reply> {
  const began = performance.now();
  try {
    const input = command.input.safeParse(options);
    if (!input.success) throw inputProblem(command, input.error, locale);
    const reply = await run(input.data);
    log.info({ command: command.name, kind: reply.kind, milliseconds: took(began) }, 'answered');
    return reply;
  } catch (error) {
    if (error instanceof Problem) {
      log.info({ command: command.name, kind: 'notice', milliseconds: took(began) }, 'answered');
      return problemReply(error);
    }
    const reference = randomUUID().slice(0, 8);
    log.error({ command: command.name, reference, err: error }, 'a command failed');
    return bugReply(reference, locale);
  }
}

/** A problem as a private notice, one line a fault. */
export function problemReply(problem: Problem): Reply {
  return {
    kind: 'notice',
    heading: problem.faults.map((fault) => [{ kind: 'fact', text: faultText(fault) }]),
    items: [],
    footer: null,
    actions: [],
    private: true,
    data: { problem: problem.faults.map(faultText) },
  };
}

/** What a reader gets for a bug: an apology and the reference number under which the log has it. */
export function bugReply(reference: string, locale: Locale): Reply {
  const text = say(locale, {
    en: `Something broke on our side; nothing about the story was lost. Reference ${reference}.`,
    es: `Algo falló por nuestra parte; no se ha perdido nada de la noticia. Referencia ${reference}.`,
  });
  return {
    kind: 'error',
    heading: [[{ kind: 'own', text }]],
    items: [],
    footer: null,
    actions: [],
    private: true,
    data: { error: reference },
  };
}

function inputProblem(command: AnyCommand, error: z.ZodError, locale: Locale): Problem {
  return new Problem(
    error.issues.map((issue) => ({
      where: `/${command.name} ${optionName(command, issue, locale)}`.trim(),
      what: issueText(issue, locale),
    })),
  );
}

/** The option's name as the reader sees it. */
function optionName(command: AnyCommand, issue: z.core.$ZodIssue, locale: Locale): string {
  const name = issue.path.join('.');
  const option = command.options.find((each) => each.name === name);
  return option === undefined ? name : say(locale, option.names);
}

/** What is wrong with an option, in the reader's language; a command's own message where it has one for the case. */
function issueText(issue: z.core.$ZodIssue, locale: Locale): string {
  if (issue.code === 'too_big') {
    const most = String(issue.maximum);
    return say(locale, { en: `has at most ${most} characters`, es: `tiene como máximo ${most} caracteres` });
  }
  if (issue.code === 'too_small') return say(locale, { en: 'is empty', es: 'está vacío' });
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String).join(', ');
    return say(locale, { en: `is none of: ${known}`, es: `no es ninguno de: ${known}` });
  }
  if (issue.code === 'invalid_type') return say(locale, { en: 'is missing', es: 'falta' });
  return issue.message;
}

function took(began: number): number {
  return Math.round((performance.now() - began) * 10) / 10;
}
