import type { SearchHit } from './search-engine.ts';

/**
 * The best `limit` of the ids whose score is above 0, best first, equal scores by id; `scores` is indexed by id and
 * `touched` names the ids to look at. A heap of `limit` entries, so that time does not grow with sorting.
 */
export function bestHits(
  scores: Float64Array,
  touched: readonly number[],
  limit: number,
): readonly SearchHit[] {
  const heap: SearchHit[] = [];
  for (const id of touched) {
    const score = scores[id] ?? 0;
    if (score <= 0) continue;
    const worst = heap[0];
    if (heap.length < limit) {
      heap.push({ id, score });
      rise(heap, heap.length - 1);
    } else if (worst !== undefined && (score > worst.score || (score === worst.score && id < worst.id))) {
      heap[0] = { id, score };
      sink(heap);
    }
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

function isWorse(a: SearchHit, b: SearchHit): boolean {
  return a.score < b.score || (a.score === b.score && a.id > b.id);
}

function rise(heap: SearchHit[], from: number): void {
  let at = from;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!swapIfWorse(heap, at, up)) return;
    at = up;
  }
}

function sink(heap: SearchHit[]): void {
  let at = 0;
  while (true) {
    const left = 2 * at + 1;
    const right = left + 1;
    const a = heap[left];
    const b = heap[right];
    if (a === undefined) return;
    const child = b !== undefined && isWorse(b, a) ? right : left;
    if (!swapIfWorse(heap, child, at)) return;
    at = child;
  }
}

function swapIfWorse(heap: SearchHit[], lower: number, upper: number): boolean {
  const low = heap[lower];
  const high = heap[upper];
  if (low === undefined || high === undefined || !isWorse(low, high)) return false;
  heap[lower] = high;
  heap[upper] = low;
  return true;
}
