import { expect } from 'vitest';
import { type Call, type Trial, trial } from '../../mock-api/testing/trial';
import { faultsOf, operationOf } from './contract';

/** Which answers were seen: "createReport 201". */
export type Seen = Set<string>;

/** A trial whose every answer is held against the contract; a fault fails the test at once. */
export function watched(seen: Seen = new Set(), options: Parameters<typeof trial>[0] = {}): Trial {
  const inner = trial(options);
  return {
    ...inner,
    async call(method: string, path: string, call?: Call) {
      const response = await inner.call(method, path, call);
      const { pathname } = new URL(path, 'http://127.0.0.1');
      expect(await faultsOf(method, pathname, response), `${method} ${path}`).toEqual([]);
      seen.add(`${operationOf(method, pathname)?.id} ${response.status}`);
      return response;
    },
  };
}
