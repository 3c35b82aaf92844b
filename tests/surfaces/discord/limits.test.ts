import { describe, expect, it } from 'vitest';
import { choicesFaults, messageFaults } from '../../../src/surfaces/discord/limits.ts';

const flags = 1 << 15;
const allowed_mentions = { parse: [] };
const text = (content: string) => ({ type: 10, content });
const button = (id: string, more = {}) => ({ type: 2, style: 2, label: 'Label', custom_id: id, ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'Read there', url });
const section = (url: string) => ({ type: 9, components: [text('x')], accessory: link(url) });
const container = (...components: object[]) => ({
  flags,
  allowed_mentions,
  components: [{ type: 17, accent_color: 0, components }],
});
const embed = (fields: object) => ({ allowed_mentions, embeds: [fields] });

/** Payloads at a limit, and the same one beyond it; what the check says of the second. */
const limits: readonly (readonly [what: string, fits: object, breaks: object, said: RegExp])[] = [
  [
    'nested components',
    container(...Array(39).fill(text('x'))),
    container(...Array(40).fill(text('x'))),
    /41, at most 40/,
  ],
  [
    'text in sum',
    container(text('x'.repeat(2000)), text('x'.repeat(2000))),
    container(text('x'.repeat(2000)), text('x'.repeat(2001))),
    /4001, at most 4000/,
  ],
  [
    'a link',
    container(section(`https://o.example/${'x'.repeat(494)}`)),
    container(section(`https://o.example/${'x'.repeat(495)}`)),
    /513, at most 512/,
  ],
  [
    'a custom_id',
    container({ type: 1, components: [button('x'.repeat(100))] }),
    container({ type: 1, components: [button('x'.repeat(101))] }),
    /101, at most 100/,
  ],
  [
    'a label',
    container({ type: 1, components: [button('x', { label: 'x'.repeat(80) })] }),
    container({ type: 1, components: [button('x', { label: 'x'.repeat(81) })] }),
    /81, at most 80/,
  ],
  [
    'buttons in a row',
    container({ type: 1, components: [1, 2, 3, 4, 5].map((id) => button(`${id}`)) }),
    container({ type: 1, components: [1, 2, 3, 4, 5, 6].map((id) => button(`${id}`)) }),
    /1 to 5 buttons/,
  ],
  [
    'custom_ids',
    container({ type: 1, components: [button('a'), button('b')] }),
    container({ type: 1, components: [button('a'), button('a')] }),
    /two components with one custom_id/,
  ],
  [
    'texts in a section',
    container({ ...section('https://x.y'), components: Array(3).fill(text('x')) }),
    container({ ...section('https://x.y'), components: Array(4).fill(text('x')) }),
    /1 to 3 text displays/,
  ],
  [
    'a section’s accessory',
    container(section('https://x.y')),
    container({ type: 9, components: [text('x')] }),
    /without a button or thumbnail/,
  ],
  ['a link’s protocol', container(section('https://x.y')), container(section('ftp://x.y')), /no web address/],
  [
    'a link button',
    container(section('https://x.y')),
    container({ type: 1, components: [{ ...link('https://x.y'), custom_id: 'x' }] }),
    /link button with a custom_id/,
  ],
  [
    'a button',
    container({ type: 1, components: [button('x')] }),
    container({ type: 1, components: [{ type: 2, style: 1, label: 'x' }] }),
    /custom_id is missing/,
  ],
  ['a container', container(text('x')), container(), /empty container/],
  [
    'containers',
    container(text('x')),
    container({ type: 17, components: [text('x')] }),
    /container or a bare button inside/,
  ],
  [
    'the accent',
    container(text('x')),
    { flags, allowed_mentions, components: [{ type: 17, accent_color: 0x1000000, components: [text('x')] }] },
    /accent colour/,
  ],
  ['a text display', container(text('x')), container(text('')), /text display is missing/],
  [
    'the flag',
    container(text('x')),
    { allowed_mentions, components: [text('x')] },
    /version 2 without the flag/,
  ],
  [
    'content beside components',
    container(text('x')),
    { ...container(text('x')), content: 'x' },
    /beside content/,
  ],
  ['a message', { allowed_mentions, content: 'x' }, { allowed_mentions, content: '' }, /empty message/],
  [
    'content',
    { allowed_mentions, content: 'x'.repeat(2000) },
    { allowed_mentions, content: 'x'.repeat(2001) },
    /2001, at most 2000/,
  ],
  [
    'mentions',
    container(text('x')),
    { ...container(text('x')), allowed_mentions: { parse: ['users'] } },
    /lets mentions through/,
  ],
  [
    'mentions left out',
    container(text('x')),
    { ...container(text('x')), allowed_mentions: undefined },
    /lets mentions through/,
  ],
  [
    'a description',
    embed({ description: 'x'.repeat(4096) }),
    embed({ description: 'x'.repeat(4097) }),
    /4097, at most 4096/,
  ],
  ['a title', embed({ title: 'x'.repeat(256) }), embed({ title: 'x'.repeat(257) }), /257, at most 256/],
  [
    'embeds in sum',
    embed({ description: 'x'.repeat(4000), footer: { text: 'x'.repeat(2000) } }),
    embed({ description: 'x'.repeat(4000), footer: { text: 'x'.repeat(2001) } }),
    /6001, at most 6000/,
  ],
  [
    'fields',
    embed({ fields: Array(25).fill({ name: 'x', value: 'x' }) }),
    embed({ fields: Array(26).fill({ name: 'x', value: 'x' }) }),
    /26, at most 25/,
  ],
  [
    'a field',
    embed({ fields: [{ name: 'x', value: 'x' }] }),
    embed({ fields: [{ name: 'x', value: '' }] }),
    /without name or value/,
  ],
  [
    'embeds',
    { allowed_mentions, embeds: Array(10).fill({ title: 'x' }) },
    { allowed_mentions, embeds: Array(11).fill({ title: 'x' }) },
    /11, at most 10/,
  ],
];

describe('the last look at a payload', () => {
  it.each(limits)('knows the limit of %s', (_what, fits, breaks, said) => {
    expect(messageFaults(fits)).toEqual([]);
    expect(messageFaults(breaks).join('\n')).toMatch(said);
  });

  it('knows the limits of suggestions', () => {
    const choices = (count: number, length = 1) =>
      Array(count).fill({ name: 'x'.repeat(length), value: 'x' });
    expect(choicesFaults(choices(25, 100))).toEqual([]);
    expect(choicesFaults(choices(26)).join()).toMatch(/26, at most 25/);
    expect(choicesFaults(choices(1, 101)).join()).toMatch(/101, at most 100/);
    expect(choicesFaults(choices(1, 0)).join()).toMatch(/name is missing/);
  });

  it('says all that is wrong at once, and takes anything for what it is', () => {
    expect(messageFaults(null)).toEqual(['the message is no object']);
    expect(messageFaults({ components: 5, embeds: 'x', flags: 'y' })).toContain('an empty message');
    const worst = container(
      ...Array(41).fill(section(`https://x.y/${'x'.repeat(600)}`)),
      text('x'.repeat(5000)),
    );
    expect(messageFaults(worst).length).toBeGreaterThan(3);
  });
});
