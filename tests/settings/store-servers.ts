import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A server of a store, on this machine alone, that can be stopped in the middle of things and started again. */
export interface StoreServer {
  /** With a password that must not be seen anywhere. */
  readonly address: string;
  start(): Promise<void>;
  /** Ends it at once. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export const password = 'geheim-7x9';

/** Postgres does not run as root; `nobody` is 65534 on Debian and most others. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A program's path, from the variable that names it, the search path, or where Debian puts Postgres; null where it is not. */
export function findProgram(name: string, variable: string): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((each) => join(debian, each, 'bin')) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions];
  const places = [process.env[variable] ?? '', ...folders.map((folder) => join(folder, name))];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** A Postgres with an empty database in a temporary folder. */
export async function preparePostgres(postgres: string, initdb: string): Promise<StoreServer> {
  const folder = ownFolder();
  const port = await freePort();
  const data = join(folder, 'data');
  execFileSync(initdb, ['-D', data, '-A', 'trust', '-U', 'verbatim', '-E', 'UTF8', '--no-sync'], {
    ...unprivileged,
    cwd: folder,
    stdio: 'ignore',
  });
  const words = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
  const address = `postgres://verbatim:${password}@127.0.0.1:${port}/postgres`;
  return server(address, folder, 'SIGQUIT', /ready to accept connections/, () =>
    spawn(postgres, words, { ...unprivileged, cwd: folder, stdio: 'pipe' }),
  );
}

/** A Redis that keeps what it is given in a temporary folder. */
export async function prepareRedis(redis: string): Promise<StoreServer> {
  const folder = ownFolder();
  const port = await freePort();
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--requirepass', password, '--dir', folder];
  const address = `redis://:${password}@127.0.0.1:${port}`;
  return server(address, folder, 'SIGKILL', /Ready to accept connections/, () =>
    spawn(redis, [...words, '--appendonly', 'yes', '--appendfsync', 'always'], { stdio: 'pipe' }),
  );
}

function server(
  address: string,
  folder: string,
  end: NodeJS.Signals,
  ready: RegExp,
  run: () => ChildProcess,
): StoreServer {
  let child: ChildProcess | null = null;
  const stop = async () => {
    if (child === null) return;
    const ended = once(child, 'exit');
    child.kill(end);
    await ended;
    child = null;
  };
  return {
    address,
    stop,
    async start() {
      const started = run();
      child = started;
      let written = '';
      await new Promise<void>((resolve, reject) => {
        const look = (data: unknown) => {
          written += String(data);
          if (ready.test(written)) resolve();
        };
        started.stdout?.on('data', look);
        started.stderr?.on('data', look);
        started.once('error', reject);
        started.once('exit', () => reject(new Error(`the server ended: ${written}`)));
      });
    },
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid);
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
