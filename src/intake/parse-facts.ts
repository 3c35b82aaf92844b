import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../story/problem.ts';

export interface Facts<T> {
  readonly value: T;
  /** The line, counted from 1, on which a key stands; of the key above it, or the first, where it is not there. */
  readonly lineOf: (...path: string[]) => number;
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
  const lineOf = (...path: string[]): number => {
    const offset = offsetOf(document, path);
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

function offsetOf(document: Document.Parsed, path: readonly string[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!isNode(pair?.key)) break;
    offset = pair.key.range?.[0];
    node = pair.value;
  }
  return offset;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (...path: string[]) => number,
  value: unknown,
): readonly Fault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: `${file}:${lineOf(...path, key)}`,
      what: `${key} is not a fact that is known here`,
      remedy: 'Remove the line, or correct the name; corpus/README.md lists what may stand here',
    }));
  }
  const where = `${file}:${lineOf(...path)}`;
  const key = path.at(-1);
  if (key === undefined) {
    return [{ where, what: 'is not a list of "name: value" lines', remedy: 'See corpus/README.md' }];
  }
  const given = valueAt(value, path);
  if (given === undefined) {
    return [{ where, what: `${key} is missing`, remedy: `Add a line "${key}: …"` }];
  }
  if (given === null) {
    return [{ where, what: `${key} is empty`, remedy: 'Leave the line out where the fact is not known' }];
  }
  const remedy =
    typeof given === 'number' || typeof given === 'boolean' ? { remedy: 'Put it in quotes' } : {};
  return [{ where, what: `${key}: ${issue.message} (${JSON.stringify(given)})`, ...remedy }];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = new Map(Object.entries(current)).get(key);
  }
  return current;
}
