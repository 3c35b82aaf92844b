import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIInteractionResponseCallbackData,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { type Locale, say } from '../command/command.ts';
import type { Item, Line, Reply, ReplyKind } from '../command/reply.ts';
import type { Passage } from '../story/passage.ts';
import { contains } from '../text/span.ts';
import { type ButtonState, carriedText, type Input, writeCustomId } from './discord-button.ts';
import { type Block, blocksOf, linkOf } from './discord-item.ts';
import { discordLine } from './discord-line.ts';
import { smallPrint } from './discord-markdown.ts';
import { pagesOf, phoneLines } from './discord-pages.ts';

/** What a reply is rendered for. */
export interface DiscordFrame {
  readonly locale: Locale;
  /** The corpus revision that the reply was made from. */
  readonly revision: string;
  /** What was run, so that a button can run it again; null for a reply that nothing has to be repeated of. */
  readonly origin: { readonly command: string; readonly input: Input } | null;
  /** From 0. */
  readonly page: number;
  readonly view: 'answer' | 'context';
  /** Whether only one member sees the message. */
  readonly private: boolean;
  readonly paragraphAround: (passage: Passage) => Passage;
}

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

/** Room kept for the heading: what goes beyond becomes an item of its own, which can go to another page. */
const longestHeading = 1200;
const longestCarried = 900;
const longestMemberWords = 400;

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

  const small = [carrier.text, footer === '' ? '' : smallPrint(footer)];
  if (pages.length > 1) small.push(pageLine(frame.page, pages.length, frame.locale));
  const below = small.filter((text) => text !== '').join('\n');
  const texts = [heading, ...page.map(({ markdown }) => markdown), below];
  const actions = actionButtons(reply, frame, texts);
  const inner = [
    ...textDisplay(heading),
    ...page.flatMap((block, index) => componentsOf(block, index, frame.locale)),
    ...row(carrier.carries ? navigation(reply, frame, page, pages.length, texts) : []),
    ...row(actions.buttons),
    ...textDisplay(below),
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

/** The heading's lines that fit as one text; those that do not become the first item. */
function fitHeading(reply: Reply): { readonly heading: string; readonly items: readonly Item[] } {
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

function stateOf(
  frame: DiscordFrame,
  does: ButtonState['does'],
  view: ButtonState['view'],
  page: number,
): ButtonState | null {
  return frame.origin === null ? null : { does, view, page, revision: frame.revision, ...frame.origin };
}

type Buttons = APIButtonComponentWithCustomId[];

function navigation(
  reply: Reply,
  frame: DiscordFrame,
  page: readonly Block[],
  pages: number,
  texts: readonly string[],
): Buttons {
  const { locale, view } = frame;
  const button = (does: ButtonState['does'], to: number, label: string): Buttons => {
    const state = stateOf(frame, does, view, to);
    const id = state === null ? null : writeCustomId(state, texts);
    return id === null ? [] : [{ type: 2, style: 2, custom_id: id, label }];
  };
  const widened = page.some(({ quotes }) =>
    quotes.some((quote) => {
      const around = frame.paragraphAround(quote).span;
      return contains(around, quote.span) && !contains(quote.span, around);
    }),
  );
  const shareable =
    frame.private && reply.kind !== 'notice' && reply.kind !== 'error' && reply.kind !== 'help';
  return [
    ...(frame.page > 0 ? button('page', frame.page - 1, say(locale, { en: 'Back', es: 'Atrás' })) : []),
    ...(frame.page + 1 < pages ? button('page', frame.page + 1, say(locale, { en: 'More', es: 'Más' })) : []),
    ...(widened && view === 'answer'
      ? button('context', frame.page, say(locale, { en: 'Context', es: 'Contexto' }))
      : []),
    ...(shareable ? button('share', frame.page, say(locale, { en: 'Share', es: 'Compartir' })) : []),
  ];
}

function actionButtons(
  reply: Reply,
  frame: DiscordFrame,
  texts: readonly string[],
): { readonly buttons: Buttons; readonly omitted: readonly string[] } {
  const buttons = new Map<string, Buttons[number]>();
  const omitted: string[] = [];
  for (const { label, command, input } of reply.actions) {
    const id = writeCustomId(
      { does: 'run', view: 'answer', page: 0, revision: frame.revision, command, input },
      texts,
    );
    if (id === null || (buttons.size === 5 && !buttons.has(id))) omitted.push(label);
    else buttons.set(id, { type: 2, style: 2, custom_id: id, label: buttonLabel(label) });
  }
  return { buttons: [...buttons.values()], omitted };
}

function buttonLabel(label: string): string {
  return label.length <= 80 ? label : `${label.slice(0, 79).trimEnd()}…`;
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
