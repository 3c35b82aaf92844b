import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { extractQuotations } from './reading/extract-quotations.ts';
import { extractedJson } from './render/extracted-json.ts';
import { Problem } from './story/problem.ts';

/** Reads `{"id","text"}` lines and writes each text's quotations as one line, offsets into that text. */
export async function runExtract(input: Readable, output: Writable): Promise<number> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const request: unknown = JSON.parse(line);
    if (!isText(request)) {
      throw new Problem({
        where: 'extract',
        what: 'a line is not {"id","text"}',
        remedy: 'Give one JSON object a line',
      });
    }
    const quotes = extractedJson(extractQuotations(request.text));
    output.write(`${JSON.stringify({ id: request.id, quotes })}\n`);
  }
  return 0;
}

function isText(value: unknown): value is { id: unknown; text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
