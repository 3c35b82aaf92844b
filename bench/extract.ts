import { createInterface } from 'node:readline';
import { extractQuotations } from '../src/reading/extract-quotations.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, text }: { id: string; text: string } = JSON.parse(line);
  const quotes = extractQuotations(text).map(({ kind, span, mention, speaker }) => ({
    ...span,
    speaker: mention,
    speakerName: speaker,
    kind: kind === 'partial' ? 'mixed' : kind,
  }));
  console.log(JSON.stringify({ id, quotes }));
}
