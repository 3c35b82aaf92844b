import { createInterface } from 'node:readline';
import { runAt, suggestingStory } from '../../command/asked-story.ts';
import { type AnyCommand, type Locale, say } from '../../command/command.ts';
import type { Library } from '../../command/library.ts';
import type { Reply } from '../../command/reply.ts';
import { type TerminalStyle, terminalText } from '../../render/terminal-text.ts';
import { readSlashOptions, textOption } from './read-request.ts';
import { terminalPlace } from './terminal-place.ts';

export interface PromptParts {
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly library: Library;
  readonly locale: Locale;
  readonly style: TerminalStyle;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

const pageLength = 5;
const leave = new Set(['exit', 'quit', '/exit', '/quit']);

/**
 * The prompt: slash commands as on Discord, a bare text asks, `more` shows what comes next. Tab completes commands and
 * whatever a command suggests. When the input ends or the person leaves it gives how many lines were read.
 */
export async function runPrompt(parts: PromptParts): Promise<number> {
  const { style, output } = parts;
  const terminal = createInterface({
    input: parts.input,
    output,
    prompt: '› ',
    terminal: parts.input.isTTY === true && output.isTTY === true,
    completer: (line: string, done: (error: Error | null, found?: Completions) => void) => {
      complete(line, parts).then((found) => done(null, found), done);
    },
  });
  let last: { reply: Reply; shown: number } | null = null;
  let read = 0;
  terminal.prompt();
  for await (const line of terminal) {
    read += 1;
    const text = line.trim();
    if (leave.has(text)) break;
    if (/^\/?(more|más|mas)$/i.test(text)) {
      last = showMore(last, parts);
    } else if (text !== '') {
      const reply = await answer(text, parts);
      output.write(`\n${terminalText(reply, style, { from: 0, count: pageLength })}\n`);
      last = { reply, shown: pageLength };
      tellMore(last, parts);
    }
    terminal.prompt();
  }
  terminal.close();
  return read;
}

async function answer(text: string, { commands, library, locale }: PromptParts): Promise<Reply> {
  const [, name = 'ask', rest = ''] = /^\/([\w-]+)\s*(.*)$/s.exec(text) ?? [undefined, 'ask', text];
  const command = commands.get(name);
  if (command === undefined) return unknownCommand(name, commands, locale);
  return runAt(library, terminalPlace, { command, options: readSlashOptions(command, rest), locale });
}

function unknownCommand(name: string, commands: PromptParts['commands'], locale: Locale): Reply {
  const known = [...commands.keys()].map((other) => `/${other}`).join(' ');
  return {
    kind: 'notice',
    heading: [
      [
        { kind: 'fact', text: `/${name} ` },
        {
          kind: 'own',
          text: say(locale, { en: 'is not a command. There are ', es: 'no es un comando. Hay ' }),
        },
        { kind: 'own', text: known },
      ],
    ],
    items: [],
    footer: null,
    actions: [],
    private: true,
    data: null,
  };
}

function showMore(last: { reply: Reply; shown: number } | null, parts: PromptParts): typeof last {
  if (last === null || last.shown >= last.reply.items.length) {
    parts.output.write(`${say(parts.locale, { en: 'There is nothing more.', es: 'No hay nada más.' })}\n`);
    return last;
  }
  parts.output.write(`\n${terminalText(last.reply, parts.style, { from: last.shown, count: pageLength })}\n`);
  const next = { reply: last.reply, shown: last.shown + pageLength };
  tellMore(next, parts);
  return next;
}

function tellMore(last: { reply: Reply; shown: number }, { output, locale }: PromptParts): void {
  const left = last.reply.items.length - last.shown;
  if (left <= 0) return;
  output.write(`${left} ${say(locale, { en: 'more: type more', es: 'más: escribe más' })}\n\n`);
}

type Completions = [string[], string];

async function complete(line: string, { commands, library, locale }: PromptParts): Promise<Completions> {
  const slash = /^\/([\w-]*)$/.exec(line);
  if (slash !== null) {
    const names = [...commands.keys()].map((name) => `/${name} `);
    const hits = names.filter((name) => name.startsWith(line));
    return [hits.length > 0 ? hits : names, line];
  }
  const [, name = '', rest = ''] = /^\/([\w-]+)\s+(.*)$/.exec(line) ?? [];
  const command = commands.get(name);
  if (command === undefined) return [[], line];
  const named = /(?:^|\s)([a-z]+):([^:]*)$/.exec(rest);
  const option = command.options.find((other) => other.name === named?.[1]) ?? textOption(command);
  const typed = named === null ? rest : (named[2] ?? '');
  if (option === undefined) return [[], typed];
  if (option.choices !== undefined) return [option.choices.map(({ value }) => value), typed];
  const story = await suggestingStory(library, terminalPlace, command, readSlashOptions(command, rest));
  const suggested = await story.suggest({ command, option, typed, locale });
  return [suggested.map((suggestion) => suggestion.name), typed];
}
