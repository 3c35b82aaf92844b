import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

interface Frame {
  readonly op: number;
  readonly d?: unknown;
  readonly t?: string;
  readonly s?: number;
}

/** What the gateway does with the next session that is opened or resumed; after that it behaves again. */
export type Welcome = { readonly close: number } | 'invalid session' | 'silence' | null;

/** A gateway on loopback with one shard: identifies, resumes with replay, heartbeats, and faults when asked. */
export class LoopbackGateway {
  readonly identifies: unknown[] = [];
  resumes = 0;
  onIdentify: Welcome = null;
  onResume: Welcome = null;
  /** Whether heartbeats are answered. */
  acknowledges = true;
  heartbeatInterval = 30_000;
  readonly #token: string;
  readonly #server: WebSocketServer;
  #socket: WebSocket | null = null;
  #sequence = 0;
  #missed: Frame[] = [];
  #live = false;
  #url = '';

  constructor(server: Server, token: string) {
    this.#token = token;
    this.#server = new WebSocketServer({ server, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  set url(url: string) {
    this.#url = url;
  }

  get url(): string {
    return this.#url;
  }

  get live(): boolean {
    return this.#live;
  }

  /** Sends an event; while nobody is connected it is kept for the next RESUME. */
  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    const frame = { op: 0, t, d, s: this.#sequence };
    if (this.#live) this.#send(frame);
    else this.#missed.push(frame);
  }

  /** Sends a frame as it is, whatever it says. */
  raw(text: string): void {
    this.#socket?.send(text);
  }

  reconnect(): void {
    this.#live = false;
    this.#send({ op: 7 });
  }

  invalidate(resumable: boolean): void {
    if (!resumable) this.#live = false;
    this.#send({ op: 9, d: resumable });
  }

  close(code: number): void {
    this.#live = false;
    this.#socket?.close(code);
  }

  /** The connection is gone without a word. */
  drop(): void {
    this.#live = false;
    this.#socket?.terminate();
  }

  async stop(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #welcome(socket: WebSocket): void {
    this.#socket = socket;
    this.#live = false;
    socket.on('message', (data) => this.#read(socket, JSON.parse(String(data))));
    this.#send({ op: 10, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #read(socket: WebSocket, { op, d }: Frame): void {
    if (socket !== this.#socket) return;
    if (op === 1 && this.acknowledges) this.#send({ op: 11 });
    if (op === 2) {
      this.identifies.push(d);
      const welcome = this.onIdentify;
      this.onIdentify = null;
      if (this.#refused(socket, welcome, d)) return;
      this.#missed = [];
      this.#open('READY', ready(this.#url));
    }
    if (op === 6) {
      this.resumes += 1;
      const welcome = this.onResume;
      this.onResume = null;
      if (this.#refused(socket, welcome, d)) return;
      for (const frame of this.#missed) this.#send(frame);
      this.#missed = [];
      this.#open('RESUMED', {});
    }
  }

  #refused(socket: WebSocket, welcome: Welcome, d: unknown): boolean {
    const { token } = { token: '', ...Object(d) };
    if (welcome === 'silence') return true;
    if (welcome === 'invalid session') this.#send({ op: 9, d: false });
    else if (welcome !== null) socket.close(welcome.close);
    else if (token !== this.#token) socket.close(4004);
    else return false;
    return true;
  }

  #open(t: string, d: unknown): void {
    this.#live = true;
    this.dispatch(t, d);
  }

  #send(frame: Frame): void {
    this.#socket?.send(JSON.stringify(frame));
  }
}

function ready(resumeUrl: string) {
  return {
    v: 10,
    user: { id: '100000000000000001', username: 'verbatim', discriminator: '0', avatar: null, bot: true },
    application: { id: '100000000000000001', flags: 0 },
    guilds: [],
    session_id: 'session',
    resume_gateway_url: resumeUrl,
    session_type: 'normal',
  };
}
