import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { loadStory } from '../../../src/intake/load-story.ts';
import { paragraphs } from '../../intake/loopback-site.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

it('adds on the real command line, and draws no bar where the terminal is none', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'desk-line-'));
  try {
    const text = join(scratch, 'one.txt');
    await writeFile(text, ['Council of Elmton to meet', ...paragraphs('Elmton')].join('\n\n'));
    const words = [
      'add',
      text,
      '--story',
      'Harbour',
      '--outlet',
      'The Paper',
      '--corpus',
      join(scratch, 'corpus'),
    ];
    const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], {
      cwd: root,
    });
    expect(stdout).toContain('+ council-of-elmton-to-meet');
    expect(stdout).toContain('1 taken · ');
    expect(stderr).toBe('');
    expect((await loadStory(join(scratch, 'corpus', 'harbour'))).articles).toMatchObject([
      { outlet: 'The Paper' },
    ]);
  } finally {
    await rm(scratch, { recursive: true });
  }
}, 60_000);
