import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runExtract } from '../src/run-extract.ts';

async function extracted(words: readonly string[], input: string): Promise<string> {
  const output = new PassThrough();
  await runExtract(words, Readable.from([input]), output);
  output.end();
  return text(output);
}

describe('extract', () => {
  it('gives a line of quotations for each line of text, with offsets into it', async () => {
    const said = '“The ferry stays,” said Ada Lindqvist.';
    const lines = ['{"id":"empty","text":""}', '', JSON.stringify({ id: 7, text: said })];
    const [empty, quoted] = (await extracted(['-'], lines.join('\n'))).trimEnd().split('\n');
    expect(JSON.parse(empty ?? '')).toEqual({ id: 'empty', quotes: [] });
    const { id, quotes } = JSON.parse(quoted ?? '');
    expect(id).toBe(7);
    expect(quotes).toMatchObject([{ speakerName: 'Ada Lindqvist', kind: 'direct' }]);
    expect(said.slice(quotes[0].start, quotes[0].end)).toContain('The ferry stays');
  });

  it.each(['nonsense', '{"id":1}', '[]', 'null'])('names the line that is no request (%s)', async (line) => {
    await expect(extracted([], `{"id":1,"text":"A."}\n${line}\n`)).rejects.toThrow(/extract, line 2/);
  });

  it('has no use for the name of a file', async () => {
    await expect(extracted(['notes.txt'], '')).rejects.toThrow(/no use for "notes\.txt"/);
  });
});
