import { parentPort } from 'node:worker_threads';
import { Problem } from '../../story/problem.ts';
import { type PageInHand, readPage } from './read-page.ts';
import type { PageAnswer } from './read-page-apart.ts';

parentPort?.on('message', (page: PageInHand) => {
  parentPort?.postMessage(answer(page));
});

function answer(page: PageInHand): PageAnswer {
  try {
    return { kind: 'read', reading: readPage(page) };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', faults: error.faults };
    throw error;
  }
}
