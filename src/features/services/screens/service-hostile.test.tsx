import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createFakePlatform } from '../../../platform/fake';
import { answers, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireCatalogue, wireService } from '../testing/wire';

afterEach(cleanup);

const open = (body: unknown) => {
  const script = { '/catalogue': answers(wireCatalogue), '/procedures/{code}': answers(body) };
  openRoom('/services/1.001193', scriptedPortal(script).portal, createFakePlatform());
};

/** Either the page, or a problem told kindly; both have one heading of the first level. */
const shown = async () => {
  await screen.findByText(/^(Hết bao nhiêu\?|Mới có thông tin tóm tắt|Cổng gặp trục trặc)$/);
  return screen.getAllByRole('heading', { level: 1 }).length;
};

const text = fc.oneof(
  fc.constantFrom('', 'Bước 1: Nộp', 'Trường hợp mất', '\n'),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(text, { maxLength: 5 });
const amount = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 1e21, Number.MAX_VALUE));
const channel = fc.oneof(fc.constantFrom('online', 'counter', 'post'), text);
const span = fc.oneof(
  fc.record({ value: amount, unit: fc.constantFrom('working_day', 'day', 'hour', 'month', 'year') }),
  fc.constant(null),
);

/** Answers of the right shape whose values nobody would publish. */
const strange = fc.record(
  {
    times: fc.array(fc.record({ span, channel, case: text, note: text }, { requiredKeys: ['span'] }), {
      maxLength: 6,
    }),
    fees: fc.array(
      fc.record(
        { channel: fc.option(channel), kind: text, amount, currency: text, per: text, note: text },
        { requiredKeys: ['channel', 'kind'] },
      ),
      { maxLength: 6 },
    ),
    papers: fc.array(
      fc.record(
        { name: text, remark: fc.boolean(), note: text, case: text, originals: amount, copies: amount },
        { requiredKeys: ['name', 'remark'] },
      ),
      { maxLength: 8 },
    ),
    levels: texts,
    channels: texts,
    steps: texts,
    conditions: text,
    places: texts,
    results: texts,
    legal: fc.array(fc.record({ number: text, title: text }, { requiredKeys: ['number'] }), { maxLength: 4 }),
    replaces: texts,
    replaced_by: texts,
    related: texts,
    updated: text,
    decision: fc.record({ number: text, date: text }, { requiredKeys: ['number'] }),
    as_of: text,
    who: text,
    summary: text,
    title: text,
    filing_url: text,
    online: text,
  },
  { requiredKeys: [] },
);

describe('a service whose record is odd', () => {
  test('whatever JSON the portal sends, the page or a kind problem is shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          strange.map((change) => ({ ...wireService, ...change })),
        ),
        async (body) => {
          open(body);
          expect(await shown()).toBe(1);
          cleanup();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('a record with every optional part missing is a page, and says what is not published', async () => {
    open({
      ...wireService,
      channels: undefined,
      times: [],
      fees: [],
      papers: [],
      steps: [],
      places: [],
      legal: [],
      results: [],
      related: [],
      who: '',
      summary: '',
      levels: [],
    });
    expect(await shown()).toBe(1);
    for (const said of [
      'Cổng không công bố mức phí',
      'Cổng không công bố thời hạn',
      'Cổng không công bố giấy tờ',
    ])
      expect(screen.getByText(said)).toBeDefined();
  });

  test('sixty papers, thirty cases and steps of ten thousand letters are a page', async () => {
    const long = 'Nộp hồ sơ tại quầy. '.repeat(500);
    open({
      ...wireService,
      steps: [long, long],
      conditions: Array.from({ length: 400 }, (_, at) => `${at}. ${long.slice(0, 600)}`).join('\n'),
      papers: Array.from({ length: 60 }, (_, at) => ({
        name: `Giấy ${at}. ${long}`,
        remark: false,
        ...(at % 2 ? { case: `Trường hợp ${at}: ${long.slice(0, 900)}` } : {}),
      })),
    });
    expect(await shown()).toBe(1);
    expect(screen.getByText('Chọn trong 30 trường hợp')).toBeDefined();
  });
});
