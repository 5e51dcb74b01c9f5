import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../lib/result';
import { type Problem, problem, type Reply } from '../portal';
import { findReport, handIn, isHeld, postReport, type Wire } from './transport';

const key = 'k'.repeat(43);
const receipt = { id: 'PA261121-1000', key, received_at: '2026-11-21T09:12:00+07:00', watch_token: 'mau' };
const payload = {
  category: 'road',
  text: 'Ổ gà lớn',
  place: { unit_code: '11329' },
  written_at: '2026-11-21T09:12:00+07:00',
};
const wire = (answer: Result<Reply, Problem>): Wire => ({ ask: async () => answer });
const says = (status: number, body: unknown) => wire(ok({ status, body, etag: null, portalKind: null }));

describe('what counts as sent', () => {
  test('201 with the receipt of our own key, even when it says little else', async () => {
    expect(await postReport(says(201, receipt), key, payload, [])).toMatchObject({
      ok: true,
      value: { id: 'PA261121-1000', expectedAt: null, provisional: true },
    });
  });

  test.each([
    ['200 with a receipt', 200, receipt],
    ['202', 202, receipt],
    ['201 with the receipt of another key', 201, { ...receipt, key: 'x'.repeat(43) }],
    ['201 with a page', 201, '<html>Xin chào quán cà phê</html>'],
    ['201 with nothing', 201, null],
    ['201 with a receipt that nobody could follow', 201, { ...receipt, watch_token: undefined }],
  ])('not %s', async (_, status, body) => {
    expect(await postReport(says(status, body), key, payload, [])).toEqual(fail(problem('captive')));
  });

  test('a receipt found by key is believed only when it names our key', async () => {
    expect((await findReport(says(200, receipt), key)).ok).toBe(true);
    expect(await findReport(says(200, {}), key)).toEqual(fail(problem('captive')));
  });
});

describe('handing in a photo', () => {
  const name = 'a'.repeat(64);

  test('a photo is taken in only when the portal names it', async () => {
    expect((await handIn(says(201, { sha256: name }), name, Uint8Array.of(1))).ok).toBe(true);
    expect(await handIn(says(200, 'ok'), name, Uint8Array.of(1))).toEqual(fail(problem('captive')));
    expect(await handIn(says(200, { sha256: 'b' }), name, Uint8Array.of(1))).toEqual(
      fail(problem('captive')),
    );
  });

  test('the bytes go out unchanged', async () => {
    let out: unknown;
    const spy: Wire = {
      async ask(_method: string, _path: string, options: { body?: unknown }) {
        out = options.body;
        return fail(problem('offline'));
      },
    };
    await handIn(spy, name, Uint8Array.of(255, 216, 0, 7));
    expect(out instanceof Blob && out.type).toBe('image/jpeg');
    expect(out instanceof Blob && [...new Uint8Array(await out.arrayBuffer())]).toEqual([255, 216, 0, 7]);
  });

  test.each(['missing', 'gone', 'refused', 'signed-out'] as const)(
    'a question answered with "%s" means: hand it in',
    async (kind) => {
      expect(await isHeld(wire(fail(problem(kind))), name)).toEqual(ok(false));
    },
  );

  test('held is held, and no network is no answer', async () => {
    expect(await isHeld(says(200, null), name)).toEqual(ok(true));
    expect((await isHeld(says(204, null), name)).ok).toBe(false);
    expect(await isHeld(wire(fail(problem('offline'))), name)).toEqual(fail(problem('offline')));
  });
});
