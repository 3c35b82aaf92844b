import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '../../story/problem.ts';
import type { HostAddress } from './public-address.ts';

export interface Response {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
}

export interface RequestOptions {
  /** The only addresses a connection may be made to; the host's name is not resolved again. */
  readonly addresses: readonly HostAddress[];
  readonly headers: Readonly<Record<string, string>>;
  /** Of the body, before and after decompression. */
  readonly mostBytes: number;
  /** What becomes of a body that is larger: it is refused, or read as far as `mostBytes`. */
  readonly larger: 'refuse' | 'cut';
  readonly signal: AbortSignal;
}

/**
 * One GET over a connection of its own. Reads the body no further than `mostBytes`, counted after decompression as well (of a body that may be cut, only
 * after it).
 * Throws a Problem that says what went wrong; redirects and statuses are the caller's.
 */
export async function request(address: URL, options: RequestOptions): Promise<Response> {
  try {
    const message = await send(address, options);
    const header = (name: string) => {
      const value = message.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const bytes = await readBody(message, header('content-encoding'), address, options);
    return { status: message.statusCode ?? 0, header, bytes };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem({ where: address.href, what: reasonOf(error, options.signal) }, { cause: error });
  }
}

function send(address: URL, { addresses, headers, signal }: RequestOptions): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, asked, done) => {
    if (asked.all === true) done(null, [...addresses]);
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
  const start = address.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    start(address, { headers, lookup, signal, agent: false })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function readBody(
  message: IncomingMessage,
  encoding: string | null,
  address: URL,
  { mostBytes, larger, signal }: RequestOptions,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new Problem({
      where: address.href,
      what: `is larger than ${Math.floor(mostBytes / 1_000_000)} MB`,
      remedy: 'Is it an article? Save its text and add the file',
    });
  const cuts = larger === 'cut';
  if (!cuts && Number(message.headers['content-length'] ?? 0) > mostBytes) {
    message.destroy();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  let compressed = 0;
  message.on('data', (chunk: Uint8Array) => {
    compressed += chunk.byteLength;
    if (!cuts && compressed > mostBytes) message.destroy(tooLarge());
  });
  const body = decompressed(message, encoding, address);
  for await (const chunk of body.iterator({ destroyOnReturn: true })) {
    size += chunk.byteLength;
    if (size > mostBytes && !cuts) throw tooLarge();
    chunks.push(chunk);
    if (size > mostBytes) break;
  }
  signal.throwIfAborted();
  return Buffer.concat(chunks).subarray(0, mostBytes);
}

function decompressed(message: IncomingMessage, encoding: string | null, address: URL): Readable {
  const coding = (encoding ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return message;
  const make = decoders.get(coding);
  if (make === undefined) {
    message.destroy();
    throw new Problem({ where: address.href, what: `is encoded as "${coding}", which is not read` });
  }
  const decoder = make();
  // pipeline hands every error to the decoder, where the reading loop meets it.
  return pipeline(message, decoder, () => {});
}

const decoders = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'took too long to answer';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'refused the connection';
  if (/^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code)) return 'broke the connection off';
  if (/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/.test(code)) return 'cannot be reached';
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR_)/.test(code)) return 'sent a body that does not decompress';
  if (code.startsWith('HPE_')) return `does not answer as the web does (${code})`;
  if (/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS)/.test(code)) return 'has no valid certificate';
  const message = error instanceof Error ? error.message : String(error);
  return `could not be read (${message})`;
}
