/** UTF-16 code units that a button says at most, as Discord has it. */
const longest = 80;

/** What a button says: whole where it fits, else cut before a whole sign, with "…" for the rest. */
export function actionLabel(text: string): string {
  if (text.length <= longest) return text;
  const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  let kept = '';
  for (const { segment } of signs) {
    if (kept.length + segment.length > longest - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
