import { parse } from 'discord-markdown-parser';
import { z } from 'zod';

/** What a member sees of a text in Discord's markdown: its letters, and what in it is more than letters. */
export interface Seen {
  readonly text: string;
  /** Kinds of everything that is live: strong, blockQuote, heading, url, user, spoiler, list, emoji … */
  readonly live: ReadonlySet<string>;
  /** The texts in bold. */
  readonly bold: readonly string[];
}

/** An emoji that stands in the text as a letter has its `name`: the letter itself. */
type Node = { type: string; content?: string | Node[] | undefined; name?: string | undefined };
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    content: z.union([z.string(), z.array(node)]).optional(),
    name: z.string().optional(),
  }),
);
const nodes = z.array(node);

/**
 * Reads markdown as Discord's client does: by discord-markdown-parser, which knows nothing of how the bot escapes, and by own
 * patterns for what that parser does not know: lists, emoji names, commands, places of a server.
 */
export function readMarkdown(markdown: string): Seen {
  const live = new Set<string>(unparsed(markdown));
  const bold: string[] = [];
  const seen = (list: readonly Node[]): string =>
    list
      .map(({ type, content, name }) => {
        if (type === 'br') return '\n';
        if (type === 'twemoji') return name ?? '';
        if (type !== 'text') live.add(type);
        const text = typeof content === 'string' ? content : seen(content ?? []);
        if (type === 'strong') bold.push(text);
        return text;
      })
      .join('');
  const text = seen(nodes.parse(parse(markdown, 'extended')));
  return { text, live, bold };
}

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['list', /^(?:> )? *(?:[-+*]|\d+[.)])(?= )/m],
  ['emoji', /:[\w+-]+:/],
  ['command', /<\/[^>]+:\d+>/],
  ['place', /<id:\w+>/],
  ['address', /\b(?:https?|steam):\/\/\S/],
  ['invite', /discord(?:\.gg|\.com\/invite)\/\w/],
];

function unparsed(markdown: string): readonly string[] {
  const shown = markdown.replace(/\\[^0-9A-Za-z\s]/g, '\u0000');
  const withoutTimes = shown.replace(/<t:-?\d+(?::\w)?>/g, '');
  return patterns.flatMap(([kind, pattern]) => (pattern.test(withoutTimes) ? [kind] : []));
}
