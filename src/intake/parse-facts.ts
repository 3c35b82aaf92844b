import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../story/problem.ts';

export interface Facts<T> {
  readonly value: T;
  /** The line, counted from 1, of a key's value; the first line where the key is not there. */
  readonly lineOf: (key: string) => number;
}

/** Where a piece of YAML stands: the file as messages name it, and the file's line at which the YAML begins. */
export interface YamlPlace {
  readonly file: string;
  readonly firstLine: number;
}

/** YAML held against a schema: the facts, or every fault with the line it stands on. */
export function parseFacts<T>(
  yaml: string,
  schema: z.ZodType<T>,
  place: YamlPlace,
): Facts<T> | readonly Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number): number => lines.linePos(offset).line + place.firstLine - 1;
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    return syntax.map((error) => ({
      where: `${place.file}:${lineAt(error.pos[0])}`,
      what: `is not valid YAML: ${error.message}`,
      remedy: 'A value with ": " or " #" in it, or that begins with a mark, stands in quotes',
    }));
  }
  const lineOf = (key: string): number => {
    const offset = offsetOf(document, key);
    return offset === undefined ? place.firstLine : lineAt(offset);
  };
  const plain = plainValue(document, place);
  if ('fault' in plain) return [plain.fault];
  const parsed = schema.safeParse(plain.value ?? {});
  if (parsed.success) return { value: parsed.data, lineOf };
  return parsed.error.issues.flatMap((issue) => faultsOf(issue, place.file, lineOf, plain.value));
}

/** Aliases are expanded here, where yaml refuses those that would grow without bound. */
function plainValue(document: Document.Parsed, place: YamlPlace): { value: unknown } | { fault: Fault } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return {
      fault: {
        where: `${place.file}:${place.firstLine}`,
        what: `is not valid YAML: ${error.message}`,
        remedy: 'Write the values out instead of using aliases',
      },
    };
  }
}

function offsetOf(document: Document.Parsed, key: string): number | undefined {
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (key: string) => number,
  value: unknown,
): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: `${file}:${lineOf(key)}`,
      what: `${key} is not a fact that is known here`,
      remedy: 'Remove the line, or correct the name; corpus/README.md lists what may stand here',
    }));
  }
  const key = issue.path.map(String)[0];
  if (key === undefined) {
    return [
      {
        where: `${file}:${lineOf('')}`,
        what: 'is not a list of "name: value" lines',
        remedy: 'See corpus/README.md',
      },
    ];
  }
  const where = `${file}:${lineOf(key)}`;
  if (typeof value !== 'object' || value === null || !(key in value)) {
    return [{ where, what: `${key} is missing`, remedy: `Add a line "${key}: …"` }];
  }
  const given = new Map(Object.entries(value)).get(key);
  if (given === null) {
    return [{ where, what: `${key} is empty`, remedy: 'Leave the line out where the fact is not known' }];
  }
  const remedy =
    typeof given === 'number' || typeof given === 'boolean' ? { remedy: 'Put it in quotes' } : {};
  return [{ where, what: `${key}: ${issue.message} (${JSON.stringify(given)})`, ...remedy }];
}
