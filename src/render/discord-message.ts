import type {
  APIComponentInContainer,
  APIInteractionResponseCallbackData,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { type Locale, say } from '../command/command.ts';
import type { Reply, ReplyKind } from '../command/reply.ts';
import { carriedText, writeCustomId } from './discord-button.ts';
import type { DiscordFrame } from './discord-frame.ts';
import { fitHeading } from './discord-heading.ts';
import { type Block, blocksOf, linkOf } from './discord-item.ts';
import { discordLine } from './discord-line.ts';
import { smallPrint } from './discord-markdown.ts';
import { pagesOf, phoneLines } from './discord-pages.ts';
import { actionButtons, type Buttons, navigation, stateOf } from './discord-row.ts';

export interface DiscordMessage {
  readonly message: APIInteractionResponseCallbackData & {
    readonly components: APIMessageTopLevelComponent[];
  };
  readonly pages: number;
  /** Whether the buttons could be given what they need; else the further pages have to be sent at once. */
  readonly buttons: boolean;
  /** Labels of the reply's actions whose input found no room. */
  readonly omitted: readonly string[];
  /** The items on this page, from 0. */
  readonly items: readonly number[];
}

export const messageFlags = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

const limits = { components: 40, characters: 4000 } as const;

/** Lines of a phone's screen that are left for an answer. */
const screen = 34;

/** Room kept for words of an input that the answer itself does not show. */
const longestCarried = 900;

/** Calm hues that hold 3:1 against Discord's light and dark backgrounds. The words always say the same. */
const colours: Record<ReplyKind, number> = {
  answer: 0x3b82c4,
  differ: 0xb7791f,
  none: 0x7d8590,
  quotations: 0x8a63d2,
  verdict: 0x2f8f83,
  list: 0x3b82c4,
  help: 0x3b82c4,
  notice: 0xb7791f,
  error: 0xcf4a4a,
};

/**
 * One page of a reply as Discord's raw JSON: one container of components version 2. Items stand on a page whole. The result
 * keeps to Discord's limits for whatever commands return, with one exception: an unbreakable heading, which the surface's
 * own check of the payload finds.
 */
export function renderDiscordMessage(reply: Reply, frame: DiscordFrame): DiscordMessage {
  const shown = frame.view === 'context' ? inParagraphs(reply, frame) : reply;
  const { heading, items } = fitHeading(shown);
  const footer = shown.footer === null ? '' : discordLine(shown.footer);
  const carrier = carrierOf(frame, heading);
  const room = roomBeside(heading, footer, carrier.text);
  const blocks = items.flatMap((item, index) => blocksOf(item, index, frame.locale, room.characters));
  const pages = pagesOf(blocks, room);
  const page = pages[frame.page] ?? [];

  const below = (carried: string): string => {
    const small = [carried, footer === '' ? '' : smallPrint(footer)];
    if (pages.length > 1) small.push(pageLine(frame.page, pages.length, frame.locale));
    return small.filter((text) => text !== '').join('\n');
  };
  const buttonsWith = (carried: string) => {
    const texts = [heading, ...page.map(({ markdown }) => markdown), below(carried)];
    const turning = carrier.carries ? navigation(reply, frame, page, pages.length, texts) : [];
    return { carried, turning, actions: actionButtons(reply, frame, texts) };
  };
  const plain = buttonsWith('');
  const full = carrier.text === '' ? plain : buttonsWith(carrier.text);
  const gained =
    full.turning.length > plain.turning.length || full.actions.omitted.length < plain.actions.omitted.length;
  const { carried, turning, actions } = gained ? full : plain;
  const inner = [
    ...textDisplay(heading),
    ...page.flatMap((block, index) => componentsOf(block, index, frame.locale)),
    ...row(turning),
    ...row(actions.buttons),
    ...textDisplay(below(carried)),
  ];
  return {
    message: {
      flags:
        messageFlags.componentsV2 |
        messageFlags.suppressEmbeds |
        (frame.private ? messageFlags.ephemeral : 0),
      components: [{ type: 17, accent_color: colours[reply.kind], components: inner }],
      allowed_mentions: { parse: [] },
    },
    pages: Math.max(1, pages.length),
    buttons: carrier.carries,
    omitted: actions.omitted,
    items: [...new Set(page.map(({ item }) => item))],
  };
}

/** Every quoted passage in the paragraph it stands in, itself emphasised. */
function inParagraphs(reply: Reply, { locale, paragraphAround }: DiscordFrame): Reply {
  const note = say(locale, {
    en: 'Each passage in its paragraph, the passage in bold',
    es: 'Cada pasaje en su párrafo, el pasaje en negrita',
  });
  return {
    ...reply,
    items: reply.items.map((item) => {
      if (item.quote === null) return item;
      const { passage } = item.quote;
      return { ...item, quote: { passage: paragraphAround(passage), emphasis: [passage.span] } };
    }),
    footer: [{ kind: 'own', text: note }],
  };
}

/** Whether buttons can carry the input, and the small print that shows it where the heading does not. */
function carrierOf(
  frame: DiscordFrame,
  heading: string,
): { readonly carries: boolean; readonly text: string } {
  if (frame.origin === null) return { carries: false, text: '' };
  const state = stateOf(frame, 'page', 'context', 35 * 36);
  if (state === null) return { carries: false, text: '' };
  if (writeCustomId(state, [heading]) !== null) return { carries: true, text: '' };
  const words = Object.values(frame.origin.input).filter((value) => typeof value === 'string');
  const text = words.map(carriedText).join('\n');
  return text.length <= longestCarried && writeCustomId(state, [heading, text]) !== null
    ? { carries: true, text }
    : { carries: false, text: '' };
}

function roomBeside(heading: string, footer: string, carried: string) {
  const buttons = 2 + 10;
  const pageLineLength = 40;
  return {
    components: limits.components - 1 - 2 - buttons,
    characters: limits.characters - heading.length - footer.length - carried.length - pageLineLength,
    lines: screen - phoneLines(heading) - (carried === '' ? 0 : phoneLines(carried)),
  };
}

function row(buttons: Buttons): APIComponentInContainer[] {
  return buttons.length === 0 ? [] : [{ type: 1, components: buttons }];
}

function textDisplay(content: string): APIComponentInContainer[] {
  return content === '' ? [] : [{ type: 10, content }];
}

function componentsOf(block: Block, index: number, locale: Locale): APIComponentInContainer[] {
  const line: APIComponentInContainer[] =
    block.divided && index > 0 ? [{ type: 14, divider: true, spacing: 1 }] : [];
  const url = linkOf(block);
  if (url === null) return [...line, ...textDisplay(block.markdown)];
  return [
    ...line,
    {
      type: 9,
      components: [{ type: 10, content: block.markdown }],
      accessory: {
        type: 2,
        style: 5,
        url,
        label: say(locale, { en: 'Read there', es: 'Leer allí' }),
      },
    },
  ];
}

function pageLine(page: number, pages: number, locale: Locale): string {
  return `-# ${say(locale, {
    en: `Page ${page + 1} of ${pages}`,
    es: `Página ${page + 1} de ${pages}`,
  })}`;
}
