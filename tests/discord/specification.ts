import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const place =
  process.env['DISCORD_OPENAPI'] ??
  fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

/** Whether Discord's OpenAPI document is at hand: `DISCORD_OPENAPI`, or ../shared/discord/openapi.json beside the project. */
export const hasSpecification = existsSync(place);

/** What is wrong with a request's body by Discord's own document, one line a fault. */
export type Specification = (method: string, path: string, body: unknown) => readonly string[];

const operations: readonly (readonly [method: string, path: RegExp, template: string])[] = [
  [
    'POST',
    /^\/interactions\/[^/]+\/[^/]+\/callback$/,
    '/interactions/{interaction_id}/{interaction_token}/callback',
  ],
  [
    'PATCH',
    /^\/webhooks\/[^/]+\/[^/]+\/messages\/@original$/,
    '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
  ],
  ['POST', /^\/webhooks\/[^/]+\/[^/]+$/, '/webhooks/{webhook_id}/{webhook_token}'],
  ['PUT', /^\/applications\/[^/]+\/commands$/, '/applications/{application_id}/commands'],
  [
    'PUT',
    /^\/applications\/[^/]+\/guilds\/[^/]+\/commands$/,
    '/applications/{application_id}/guilds/{guild_id}/commands',
  ],
];

let read: Specification | null = null;

/** The document as a check, read once; without it nothing is checked, and a line says so. */
export function specification(): Specification {
  read ??= readSpecification();
  return read;
}

function readSpecification(): Specification {
  if (!hasSpecification) {
    console.log(`Discord's OpenAPI document is not at ../shared/discord: bodies are not checked against it`);
    return () => [];
  }
  const original: Document = JSON.parse(readFileSync(place, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addSchema(Object(rewritten(original, original)), 'discord');
  // Compiled now: the first call of a bot should not have to wait for it.
  const checks = operations.map(([verb, pattern, template]) => {
    const pointer = template.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
    const place = `discord#/paths/${pointer}/${verb.toLowerCase()}/requestBody/content/application~1json/schema`;
    const check = ajv.getSchema(place);
    if (check === undefined) throw new Error(`the specification has nothing at ${place}`);
    return { verb, pattern, check };
  });
  return (method, path, body) => {
    const operation = checks.find(({ verb, pattern }) => verb === method && pattern.test(path));
    if (operation === undefined) return [`no operation ${method} ${path}`];
    return operation.check(body) ? [] : (operation.check.errors ?? []).map(told);
  };
}

function told({ instancePath, message }: ErrorObject): string {
  return `${instancePath || 'the body'} ${message ?? 'is wrong'}`;
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Branch>> };
}

interface Branch {
  readonly $ref?: string;
  readonly properties?: { readonly type?: { readonly enum?: readonly number[] } };
}

/**
 * The document with two changes that keep its meaning: the two empty enums, which no JSON Schema allows, are left out; and a
 * union whose branches tell their `type` becomes a row of if/then, which is faster and names the one fault. Permissions are
 * numbers in the document, and strings wherever Discord's own clients write them.
 */
function rewritten(value: unknown, document: Document): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, document));
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    const branches =
      (key === 'oneOf' || key === 'anyOf') && Array.isArray(each) ? byType(each, document) : null;
    if (branches !== null) Object.assign(fields, branches);
    else if (key === 'default_member_permissions') fields[key] = {};
    else if (key !== 'enum' || !Array.isArray(each) || each.length > 0)
      fields[key] = rewritten(each, document);
  }
  return fields;
}

function byType(branches: readonly Branch[], { components }: Document): object | null {
  const typed = branches.map((branch) => {
    const name = branch.$ref?.replace('#/components/schemas/', '') ?? '';
    return { branch, types: components.schemas[name]?.properties?.type?.enum ?? [] };
  });
  if (typed.length < 2 || typed.some(({ types }) => types.length === 0)) return null;
  return {
    required: ['type'],
    properties: { type: { enum: typed.flatMap(({ types }) => types) } },
    allOf: typed.map(({ branch, types }) =>
      Object.fromEntries([
        ['if', { properties: { type: { enum: types } } }],
        ['then', branch],
      ]),
    ),
  };
}
