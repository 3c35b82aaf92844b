import { readFile } from 'node:fs/promises';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const folder = new URL('./page/', import.meta.url);
const fileName = /^[a-z-]+\.(html|css|js|svg)$/;

export interface PageFile {
  readonly type: string;
  readonly content: string;
}

/** A file of the page, read anew each time so that a reload shows a change; null where there is none of the name. */
export async function readPageFile(name: string): Promise<PageFile | null> {
  const [, extension = ''] = fileName.exec(name) ?? [];
  const type = types[extension];
  if (type === undefined) return null;
  try {
    return { type, content: await readFile(new URL(name, folder), 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
