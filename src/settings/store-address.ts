/** Where choices are kept: a file, or a server that several processes share. */
export type StoreAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redis' | 'postgres'; readonly url: string };

const kinds: Readonly<Record<string, 'redis' | 'postgres'>> = {
  'redis:': 'redis',
  'rediss:': 'redis',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
};

/** Reads redis://…, rediss://…, postgres://…, postgresql://…, or a file's path. Null for any other. */
export function readStoreAddress(text: string): StoreAddress | null {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return /[/\\]$/.test(text) ? null : { kind: 'file', path: text };
  }
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, pathname, password } = new URL(text);
  const kind = kinds[protocol];
  if (kind === undefined || hostname === '' || decoded(password) === null) return null;
  // A Redis has numbered databases.
  if (kind === 'redis' && !/^\/?\d*$/.test(pathname)) return null;
  return { kind, url: text };
}

/** A part of an address without its escapes; null where they are none. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** An address as it may be shown: without who logs in there, and without what follows a question mark. */
export function shownAddress(address: StoreAddress): string {
  if (address.kind === 'file') return address.path;
  const { protocol, host, pathname } = new URL(address.url);
  return `${protocol}//${host}${pathname}`;
}
