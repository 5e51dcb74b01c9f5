import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { needs } from './needs';

type Security = Record<string, unknown>[];
interface Contract {
  security: Security;
  paths: Record<string, Record<string, { security?: Security }>>;
}

const methods = ['get', 'head', 'put', 'post', 'delete'];
const contract: Contract = parse(readFileSync(new URL('./openapi.yaml', import.meta.url), 'utf8'));

/** What the contract's `security` says in the words of the table. */
function needOf(security: Security): 'must' | 'may' | undefined {
  if (!security.some((one) => 'session' in one)) return undefined;
  return security.some((one) => Object.keys(one).length === 0) ? 'may' : 'must';
}

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, { security }]) => [`${method} ${path}`, needOf(security ?? contract.security)] as const),
);

test.each(operations)('%s looks at who asks as the contract says: %s', (operation, need) => {
  expect(needs[operation]).toBe(need);
});

test('the table names no operation that the contract does not have', () => {
  expect(operations.map(([operation]) => operation)).toEqual(expect.arrayContaining(Object.keys(needs)));
});
