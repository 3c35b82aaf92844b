import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The program as it is started, with nothing but these settings; it is ended after the test. */
export function startProgram(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (written += String(data)));
  const ended = once(child, 'exit').then(([code]) => Number(code));
  return { child, ended, written: () => written };
}
