import { describe, expect, test } from 'vitest';
import { trial } from '../../mock-api/testing/trial';
import { operations } from './contract';

const routes = new Set(
  trial()
    .portal.app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({ method, path }) => `${method} ${path.slice(3).replace(/:(\w+)/g, '{$1}')}`),
);
// HEAD is answered by the route of GET, without its body (RFC 9110, 9.3.2).
const wanted = operations.map(({ method, path }) => `${method === 'HEAD' ? 'GET' : method} ${path}`);

describe('the contract and the routes are the same list', () => {
  test.each(wanted)('%s has a route', (operation) => {
    expect(routes).toContain(operation);
  });

  test.each([...routes])('%s stands in the contract', (route) => {
    expect(wanted).toContain(route);
  });

  test('every operation has a name of its own', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });
});
