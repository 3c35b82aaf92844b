import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { extractQuotations } from './reading/extract-quotations.ts';
import { extractedJson } from './render/extracted-json.ts';
import { Problem } from './story/problem.ts';

/**
 * Reads `{"id","text"}` lines and writes each text's quotations as one line, offsets into that text. Throws a Problem for
 * words that it has no use for, and at the first line that is no such object.
 */
export async function runExtract(
  words: readonly string[],
  input: Readable,
  output: Writable,
): Promise<number> {
  const unused = words.filter((word) => word !== '-' && word !== '--json');
  if (unused.length > 0) {
    throw new Problem({
      where: 'extract',
      what: `has no use for "${unused.join(' ')}"`,
      remedy: 'It reads standard input: extract - < FILE',
    });
  }
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const request = parsed(line);
    if (!request.success) {
      throw new Problem({
        where: `extract, line ${number}`,
        what: 'is not {"id","text"}',
        remedy: 'Give one JSON object a line',
      });
    }
    const { id, text } = request.data;
    output.write(`${JSON.stringify({ id, quotes: extractedJson(extractQuotations(text)) })}\n`);
  }
  return 0;
}

const requestShape = z.object({ id: z.unknown(), text: z.string() });

function parsed(line: string) {
  try {
    return requestShape.safeParse(JSON.parse(line));
  } catch {
    return requestShape.safeParse(null);
  }
}
