import { describe, expect, test } from 'vitest';
import { lists } from './contract';
import { watched } from './watched';

const reference = (name: string) => ({ $ref: `#/components/parameters/${name}` });
// The catalogue is one document with an ETag, so that search works without a network.
const pages = lists.filter(({ id }) => id !== 'getCatalogue');

interface Page {
  items: unknown[];
  next_cursor: string | null;
}

test('the lists of the contract are those we know', () => {
  expect(pages.map(({ id }) => id).sort()).toEqual([
    'listAttention',
    'listDossiers',
    'listNotices',
    'listPayments',
    'listReportCategories',
    'listReports',
  ]);
});

describe.each(pages)('$id is pages with a cursor', async ({ path, parameters, required }) => {
  const portal = watched();
  const token = await portal.signIn();
  const ask = (query: string) => portal.call('GET', `/v1${path}${query}`, { token });
  const read = async (query: string): Promise<Page> => (await ask(query)).json();
  const refusal = async (query: string) => {
    const response = await ask(query);
    return { status: response.status, ...(await response.json()) };
  };

  test('like every other list, by the contract', () => {
    expect(parameters).toEqual([reference('Cursor'), reference('Limit')]);
    expect(required).toEqual(expect.arrayContaining(['items', 'next_cursor', 'as_of', 'source']));
  });

  test('one item a page gives every item once, in order', async () => {
    const whole = await read('?limit=100');
    expect(whole.next_cursor).toBeNull();
    const walked: unknown[] = [];
    let next: string | null = '';
    for (let step = 0; next !== null && step <= whole.items.length; step += 1) {
      const page: Page = await read(`?limit=1${next && `&cursor=${next}`}`);
      expect(page.items).toHaveLength(1);
      walked.push(...page.items);
      next = page.next_cursor;
    }
    expect(next).toBeNull();
    expect(walked).toEqual(whole.items);
  });

  test.each(['nonsense', 'djEgeA', ''])('the cursor "%s" is refused', async (cursor) => {
    expect(await refusal(`?cursor=${cursor}`)).toMatchObject({
      status: 400,
      type: 'urn:problem:invalid',
      fields: [{ pointer: '/cursor' }],
    });
  });

  test.each(['0', '101', 'all'])('the limit "%s" is refused', async (limit) => {
    expect(await refusal(`?limit=${limit}`)).toMatchObject({ status: 400, fields: [{ pointer: '/limit' }] });
  });
});
