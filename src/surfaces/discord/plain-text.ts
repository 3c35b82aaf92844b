import { unescapeMarkdown } from '../../render/discord-markdown.ts';

const linePrefix = /^(?:>>> |> |-# |#{1,3} )+/gm;
const paired = /(?<!\\)(\*\*\*|\*\*|__|~~|\|\||```|`)(?=\S)([\s\S]*?\S)\1/g;
const slanted = /(?<![\\\w*])([*_])(?=\S)([^*_\n]*\S)\1(?![\w*])/g;

/**
 * The words a member sees of a message written in Discord's markdown: marks of emphasis, quotation bars and headings taken
 * away, escapes undone. What a quotation is compared with; never shown as a quotation.
 */
export function plainText(markdown: string): string {
  let text = markdown.replace(linePrefix, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(paired, '$2').replace(slanted, '$2');
  }
  return unescapeMarkdown(text);
}
