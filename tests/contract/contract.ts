import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

interface Reference {
  $ref: string;
}
interface Answer {
  content?: Record<string, { schema?: unknown }>;
}
interface Operation {
  operationId: string;
  parameters?: unknown[];
  responses: Record<string, Answer | Reference>;
}

interface Schema {
  required?: string[];
  properties?: Record<string, unknown>;
}

/** One operation of the contract. */
export interface Op {
  id: string;
  method: string;
  path: string;
  /** Documented statuses, `default` included. */
  statuses: string[];
}

const file = fileURLToPath(new URL('../../src/portal/openapi.yaml', import.meta.url));
const contract: {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Answer>; schemas: Record<string, Schema> };
} = parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract');

const methods = ['get', 'head', 'put', 'post', 'delete'];

/** All operations of the contract. */
export const operations: readonly Op[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, { operationId: id, responses }]) => ({
      id,
      method: method.toUpperCase(),
      path,
      statuses: Object.keys(responses),
    })),
);

/** An operation that answers with `items`: what it can be asked, and what every answer of it must hold. */
export interface ListOp {
  id: string;
  path: string;
  parameters: unknown[];
  required: string[];
}

const answered = (operation: Operation | undefined): Schema => {
  const answer = operation?.responses['200'];
  const schema = answer && 'content' in answer ? answer.content?.['application/json']?.schema : undefined;
  const name = (schema as Partial<Reference> | undefined)?.$ref?.split('/').pop() ?? '';
  return contract.components.schemas[name] ?? {};
};

/** All operations that answer with `items`. */
export const lists: readonly ListOp[] = Object.entries(contract.paths).flatMap(([path, { get }]) => {
  const { properties = {}, required = [] } = answered(get);
  return get && 'items' in properties
    ? [{ id: get.operationId, path, parameters: get.parameters ?? [], required }]
    : [];
});

const fits = (pattern: string, path: string) =>
  new RegExp(`^/v1${pattern.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]*')}$`).test(path);

/** The operation that a request belongs to; a path without parameters wins. */
export function operationOf(method: string, path: string): Op | undefined {
  const found = operations.filter((op) => op.method === method && fits(op.path, path));
  return found.find((op) => !op.path.includes('{')) ?? found[0];
}

const escaped = (part: string) => part.replace(/~/g, '~0').replace(/\//g, '~1');

/** What is wrong with an answer by the contract; nothing when it keeps its word. */
export async function faultsOf(method: string, path: string, response: Response): Promise<string[]> {
  const faults: string[] = [];
  if (response.headers.get('Portal-Kind') !== 'pretend') faults.push('Portal-Kind is missing');
  const op = operationOf(method, path);
  if (!op) return [...faults, 'no such operation'];
  const status = String(response.status);
  const item = contract.paths[op.path]?.[method.toLowerCase()];
  const named = item?.responses[status] ? status : 'default';
  let answer = item?.responses[named];
  let pointer = ['paths', op.path, method.toLowerCase(), 'responses', named];
  if (!answer) return [...faults, `${op.id} does not document ${status}`];
  if (named === 'default' && response.status < 400) faults.push(`${op.id} does not document ${status}`);
  if ('$ref' in answer) {
    pointer = answer.$ref.slice(2).split('/');
    answer = contract.components.responses[pointer[pointer.length - 1] ?? ''] ?? {};
  }
  const bytes = await response.clone().arrayBuffer();
  if (!answer.content || method === 'HEAD') {
    return bytes.byteLength > 0 ? [...faults, 'a body where none is due'] : faults;
  }
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  if (!(type in answer.content)) return [...faults, `${op.id} ${status} answers with ${type}`];
  if (!type.endsWith('json')) return faults;
  const reference = ['contract#', ...[...pointer, 'content', type, 'schema'].map(escaped)].join('/');
  const validate = ajv.getSchema(encodeURI(reference)) ?? ajv.compile({ $ref: encodeURI(reference) });
  if (!validate(JSON.parse(new TextDecoder().decode(bytes)))) {
    faults.push(...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
  }
  return faults;
}
