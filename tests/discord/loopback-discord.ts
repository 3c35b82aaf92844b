import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Entry, InteractionBook } from './interaction-book.ts';
import { LoopbackGateway } from './loopback-gateway.ts';
import { type Specification, specification } from './specification.ts';
import { unwrittenFaults } from './unwritten-rules.ts';

export const token = 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB';

/** One request the bot made. `problems` is what Discord would refuse in its body. */
export interface Call {
  readonly method: string;
  /** With the interaction's token in it as it came. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly problems: readonly string[];
}

/** What goes wrong with a call: refused with a status, reset before or after it arrived, or left hanging. */
export type Fault =
  | { readonly status: number; readonly body?: object; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'reset after'
  | 'hang';

interface Planned {
  readonly on: RegExp;
  readonly fault: Fault;
  left: number;
}

/** A Discord on loopback: REST under /api/v10 and a gateway, which holds every body against the specification. */
export class LoopbackDiscord {
  readonly calls: Call[] = [];
  readonly book = new InteractionBook();
  readonly gateway: LoopbackGateway;
  registered: unknown[] = [];
  sessionsLeft = 1000;
  acceptsToken = true;
  readonly #planned: Planned[] = [];
  readonly #specification: Specification;
  readonly #server;
  #api = '';

  private constructor(check: Specification) {
    this.#specification = check;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    this.gateway = new LoopbackGateway(this.#server, token);
  }

  /** `check` holds bodies against the specification, unless another check is wanted. */
  static async start(check = specification()): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord(check);
    await new Promise<void>((resolve) => discord.#server.listen(0, '127.0.0.1', resolve));
    const { port } = discord.#server.address() as AddressInfo;
    discord.#api = `http://127.0.0.1:${port}/api`;
    discord.gateway.url = `ws://127.0.0.1:${port}/gateway`;
    return discord;
  }

  /** What `DISCORD_API_BASE` has to say. */
  get api(): string {
    return this.#api;
  }

  /** Calls whose bodies Discord would refuse. */
  get problems(): readonly string[] {
    return this.calls.flatMap(({ method, path, problems }) =>
      problems.map((each) => `${method} ${path}: ${each}`),
    );
  }

  /** Lets the next `times` calls whose "METHOD path" fits go wrong. */
  fail(on: RegExp, fault: Fault, times = 1): void {
    this.#planned.push({ on, fault, left: times });
  }

  /** A member does something: an INTERACTION_CREATE over the gateway. */
  send(interaction: { readonly id: string; readonly token: string }): Entry {
    const entry = this.book.open(interaction.id, interaction.token);
    this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return entry;
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = 'GET', url = '' } = request;
    const path = decodeURIComponent(new URL(url, 'http://loopback').pathname.replace('/api/v10', ''));
    const body: unknown = chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString());
    const problems =
      body === null
        ? []
        : [...this.#specification(method, path, body), ...unwrittenFaults(method, path, body)];
    const planned = this.#planned.find(({ on, left }) => left > 0 && on.test(`${method} ${path}`));
    if (planned !== undefined) planned.left -= 1;
    const fault = planned?.fault;
    const keep = (status: number) => this.calls.push({ method, path, body, status, problems });
    if (fault === 'hang') return void keep(0);
    if (fault === 'reset') {
      keep(0);
      request.socket.resetAndDestroy();
      return;
    }
    const outcome =
      fault !== undefined && fault !== 'reset after'
        ? fault
        : problems.length > 0
          ? { status: 400, body: { code: 50035, message: `Invalid Form Body: ${problems.join('; ')}` } }
          : this.#outcome(method, path, body, request.headers.authorization);
    keep(outcome.status);
    if (fault === 'reset after') {
      request.socket.resetAndDestroy();
      return;
    }
    const headers = 'headers' in outcome ? outcome.headers : {};
    const { status, body: answer } = outcome;
    if (answer === undefined) response.writeHead(status, headers).end();
    else
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(answer));
  }

  #outcome(
    method: string,
    path: string,
    body: unknown,
    authorization: string | undefined,
  ): { status: number; body?: object } {
    const [, room, first = '', second = '', rest] = path.split('/');
    if (room === 'interactions' && rest === 'callback') return this.book.callback(second, Object(body));
    if (room === 'webhooks' && first !== '') {
      if (method === 'POST') return this.book.follow(second, Object(body));
      return method === 'PATCH' ? this.book.edit(second, Object(body)) : this.book.withdraw(second);
    }
    if (!this.acceptsToken || authorization !== `Bot ${token}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayFacts() };
    if (room === 'applications') {
      if (method === 'PUT' && Array.isArray(body))
        this.registered = body.map((each, id) => ({ id: String(id), ...each }));
      return { status: 200, body: this.registered };
    }
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  }

  #gatewayFacts(): object {
    const limit = { total: 1000, remaining: this.sessionsLeft, reset_after: 3_600_000, max_concurrency: 1 };
    return { url: this.gateway.url, shards: 1, session_start_limit: limit };
  }
}
