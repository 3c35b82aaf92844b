import type { Block } from './discord-item.ts';

/** What a page can hold beside its heading and footer. */
export interface Room {
  readonly components: number;
  readonly characters: number;
  /** Lines on a phone's screen, estimated. */
  readonly lines: number;
}

/** Letters in a line of a message on a phone 360 pixels wide. */
const lineLength = 38;

/**
 * Blocks in order, page by page: as many as there is room for, at least one. A block never goes over two pages; a page
 * takes no more than fits a phone's screen, but one block that is longer stands alone and is scrolled.
 */
export function pagesOf(blocks: readonly Block[], room: Room): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let left = { components: 0, characters: 0, lines: 0 };
  for (const block of blocks) {
    const cost = costOf(block);
    const page = pages.at(-1);
    const fits =
      cost.components <= left.components && cost.characters <= left.characters && cost.lines <= left.lines;
    if (page !== undefined && fits) page.push(block);
    else {
      pages.push([block]);
      left = { ...room };
    }
    left = {
      components: left.components - cost.components,
      characters: left.characters - cost.characters,
      lines: left.lines - cost.lines,
    };
  }
  return pages;
}

/** How many lines a text takes on a phone, about. */
export function phoneLines(markdown: string): number {
  return markdown
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}

/** A section with its text and button, or a text; a line between blocks is one component more. */
function costOf(block: Block): Room {
  return {
    components: (block.target === null ? 1 : 3) + (block.divided ? 1 : 0),
    characters: block.markdown.length,
    lines: phoneLines(block.markdown) + (block.divided ? 1 : 0),
  };
}
