import type { Item, Line, Reply } from '../command/reply.ts';
import { discordLine } from './discord-line.ts';

/** Room kept for the heading: what goes beyond becomes an item of its own, which can go to another page. */
const longestHeading = 1200;
const longestMemberWords = 400;

/** The heading's lines that fit as one text; those that do not become the first item. */
export function fitHeading(reply: Reply): { readonly heading: string; readonly items: readonly Item[] } {
  const large = reply.kind !== 'notice' && reply.kind !== 'error';
  const lines = reply.heading.map(clipped);
  const shown = lines.map((line, index) => `${large && index === 0 ? '### ' : ''}${discordLine(line)}`);
  let kept = 1;
  while (kept < shown.length && shown.slice(0, kept + 1).join('\n').length <= longestHeading) kept += 1;
  const rest = lines.slice(kept);
  const first: Item = { lead: rest, quote: null, trail: [], source: null, divided: false };
  return {
    heading: shown.slice(0, kept).join('\n'),
    items: rest.length === 0 ? reply.items : [first, ...reply.items],
  };
}

/** A member's own words may be cut, visibly; nothing else may. */
function clipped(line: Line): Line {
  return line.map((piece) => {
    if (piece.kind !== 'member' || piece.text.length <= longestMemberWords) return piece;
    const end = piece.text.slice(0, longestMemberWords).search(/\s\S*$/);
    return { ...piece, text: `${piece.text.slice(0, end > 0 ? end : longestMemberWords)} …` };
  });
}
