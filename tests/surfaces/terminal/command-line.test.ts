import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAt } from '../../../src/command/asked-story.ts';
import type { Library } from '../../../src/command/library.ts';
import { loadCommands } from '../../../src/command/load-commands.ts';
import type { Services } from '../../../src/command/services.ts';
import { oneStory } from '../../../src/command/shelve-stories.ts';
import { openStories } from '../../../src/open-story.ts';
import { terminalText } from '../../../src/render/terminal-text.ts';
import { type CommandLineParts, runCommandLine } from '../../../src/surfaces/terminal/command-line.ts';
import { readSlashOptions } from '../../../src/surfaces/terminal/read-request.ts';
import { terminalPlace } from '../../../src/surfaces/terminal/terminal-place.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
let commands: CommandLineParts['commands'];
let library: Library;
let services: Services;

beforeAll(async () => {
  const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
  commands = await loadCommands(new URL('../../../commands/', import.meta.url));
  const [first] = await openStories({ corpus, story: undefined, engine: 'minisearch' });
  if (first === undefined) throw new Error('no story');
  services = first;
  library = oneStory(services, silent);
});

async function run(
  words: readonly string[],
  input = '',
): Promise<{ code: number; lines: string[]; complaints: string }> {
  let written = '';
  let complaints = '';
  const code = await runCommandLine(words, {
    commands,
    library,
    locale: 'en-US',
    style: { colour: false, locale: 'en-US' },
    input: Readable.from([input]),
    write: (text) => {
      written += text;
    },
    complain: (text) => {
      complaints += text;
    },
  });
  return { code, lines: written.split('\n').slice(0, -1), complaints };
}

describe('the command line', () => {
  it('answers each line of the input with one line of JSON, in order', async () => {
    const questions = ['who said the press got it wrong', 'what is the boiling point of tin', 'death toll'];
    const { code, lines } = await run(['ask', '-', '--json'], questions.join('\n'));
    expect(code).toBe(0);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(questions);
    expect(answers.map(({ answered }) => answered)).toEqual([true, false, true]);
  });

  it('gives every passage its outlet, offsets and a link that lands', async () => {
    const { lines } = await run(['ask', 'how many people were killed', '--json']);
    const { passages } = JSON.parse(lines[0] ?? '');
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) {
      const article = services.story.articles.find(({ id }) => id === passage.article);
      expect(passage.text).toBe(article?.body.slice(passage.start, passage.end));
      expect(passage.outlet).toBe(article?.outlet);
      expect(passage.link).toContain('#:~:text=');
    }
  });

  it('gives every quotation where no speaker is asked for', async () => {
    const { lines } = await run(['quotes', '--json']);
    const quotations: { text: string; article: string; start: number; end: number; kind: string }[] =
      JSON.parse(lines[0] ?? '');
    expect(quotations.length).toBeGreaterThan(15);
    for (const { text, article, start, end } of quotations) {
      expect(text).toBe(services.story.articles.find(({ id }) => id === article)?.body.slice(start, end));
    }
  });

  it('prints for people where no JSON is asked for', async () => {
    const { lines } = await run(['sources']);
    expect(lines.join('\n')).toContain('Colombia Reports');
  });

  it('says on standard error that a question is too long, and fails', async () => {
    const { code, lines, complaints } = await run(['ask', 'why '.repeat(100)]);
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(complaints).toBe('/ask question: has at most 300 characters\n');
  });

  it('prints with each answer what to type for more of it, and understands that', async () => {
    const { lines } = await run(['quotes', 'Gustavo Petro']);
    const typed = lines.flatMap((line) => /^→ ([^:]+): \/quote (.+)$/.exec(line)?.slice(1, 3) ?? []);
    const compare = typed[typed.findIndex((text) => /Compare the \d+ wordings/.test(text)) + 1] ?? '';
    const reported = typed[typed.findIndex((text) => text.startsWith('Reported speech')) + 1] ?? '';
    const shown = async (text: string) => {
      const command = commands.get('quote');
      if (command === undefined) throw new Error('no command');
      const reply = await runAt(library, terminalPlace, {
        command,
        options: readSlashOptions(command, text),
        locale: 'en-US',
      });
      return terminalText(reply, { colour: false, locale: 'en-US' });
    };
    expect(await shown(compare)).toContain('of one utterance');
    expect(await shown(reported)).toContain('What the articles report in their own words, not quotations');
  });

  it('names the commands there are', async () => {
    await expect(run(['aks'])).rejects.toThrow(/aks: is not a command\. Commands: .*ask/);
  });
});
