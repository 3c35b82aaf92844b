import { describe, expect, it } from 'vitest';
import speakersCommand from '../../commands/speakers.ts';
import { madeUpSpeaker } from '../answer/made-up-reading.ts';
import { replyText } from './line-text.ts';
import { harbour, inland, quoted, servicesWith } from './made-up-story.ts';

const quotations = [
  quoted(inland, 'There will be answers,', 'Zoë Müller'),
  quoted(harbour, 'We did all we could,', 'Ivo Brandt'),
  quoted(harbour, 'Nobody slept.', 'Ivo Brandt'),
  quoted(harbour, 'the sea was calm', 'Ferry company', 'indirect'),
];
const speakers = ['Zoë Müller', 'Ivo Brandt', 'Ferry company'].map((name) =>
  madeUpSpeaker(name, quotations, name === 'Ivo Brandt' ? { roles: ['Captain'] } : {}),
);
const run = async (all = speakers, locale: 'en-US' | 'es-419' = 'en-US') =>
  speakersCommand.run({}, servicesWith({ speakers: () => all }), { locale });

describe('/speakers', () => {
  it('lists who is quoted with role, count and outlets, the most quoted first', async () => {
    expect(replyText(await run()).slice(0, 3)).toEqual([
      '2 speakers are quoted',
      'Ivo Brandt · Captain · 2 quotations · in Harbour Post',
      'Zoë Müller · 1 quotation · in Inland Courier',
    ]);
  });

  it('leaves those out whose words are only reported, and tells programs of them', async () => {
    const reply = await run();
    expect(replyText(reply).join()).not.toContain('Ferry company');
    expect(reply.data).toContainEqual({
      name: 'Ferry company',
      roles: [],
      aliases: [],
      quotations: 0,
      reported: 1,
      outlets: ['Harbour Post'],
    });
  });

  it('offers the quotations of the most quoted', async () => {
    expect((await run()).actions[0]).toEqual({
      label: 'Ivo Brandt',
      command: 'quote',
      input: { speaker: 'Ivo Brandt' },
    });
  });

  it('says so where nobody is quoted', async () => {
    const reply = await run([], 'es-419');
    expect(reply.kind).toBe('none');
    expect(replyText(reply)[0]).toBe('Se cita a 0 personas o entidades');
  });
});
