import fc from 'fast-check';
import { safeParse } from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { trial } from '../../mock-api/testing/trial';
import { dueOf, lateness, otherPromise } from '../../src/features/dossiers/due';
import { dueCells } from '../../src/features/dossiers/due-cells';
import { dueAnswer, dueLines } from '../../src/features/dossiers/due-lines';
import { journeyOf } from '../../src/features/dossiers/journey';
import { mergeRows } from '../../src/features/dossiers/model';
import { dossierPageShape, dossierShape, toDossier, watchedShape } from '../../src/features/dossiers/wire';
import { sortFees } from '../../src/features/payments/model';
import {
  attemptShape,
  paymentPageShape,
  paymentShape,
  receiptShape,
  toPayment,
  toReceipt,
} from '../../src/features/payments/wire';
import { mergeReports } from '../../src/features/reports/model';
import {
  categoriesShape,
  categoryPageShape,
  reportPageShape,
  reportShape,
  toListed,
  toReport,
} from '../../src/features/reports/wire';
import { specialCases } from '../../src/features/services/answers';
import { feeAnswer } from '../../src/features/services/fees';
import { estimate, generalTimes, longest } from '../../src/features/services/times';
import { serviceShape } from '../../src/features/services/wire';
import { formatDay, formatTime } from '../../src/lib/dates';
import { receiptShape as arrivedShape } from '../../src/outbox/shapes';
import { placeShape } from '../../src/place/locate';

const now = '2026-11-21T09:41:00+07:00';
const shapes = {
  dossierShape,
  dossierPageShape,
  watchedShape,
  paymentShape,
  paymentPageShape,
  attemptShape,
  receiptShape,
  reportShape,
  reportPageShape,
  categoriesShape,
  categoryPageShape,
  placeShape,
  serviceShape,
  arrivedShape,
};

describe('an answer of any shape is refused or read, and never a crash', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (answer) => {
        expect(typeof safeParse(shape, answer).success).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'constructor',
    '__proto__',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '2030',
    '2027-01-01T00:00:00',
    '9999-12-31T23:59:59+07:00',
    '9999-12-30',
    '0001-01-01T00:00:00Z',
    '2026-11-20T09:00:00+07:00',
    '\ud800',
    'a'.repeat(5_000),
    -1,
    0,
    7.3,
    2_000,
    Number.MAX_SAFE_INTEGER,
    1e308,
    null,
    true,
    [],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** An answer with a few of its leaves replaced. */
function spoiled(value: unknown, spoil: () => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => spoiled(item, spoil));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoiled(inner, spoil)]));
  const other = spoil();
  return other === undefined ? value : other;
}

const spoil = (answer: unknown, spots: readonly (readonly [number, unknown])[]) => {
  let leaf = 0;
  const at = new Map(spots);
  return spoiled(answer, () => at.get(leaf++));
};
const spots = fc.array(fc.tuple(fc.nat(60), nasty), { maxLength: 6 });

describe('a real answer with hostile words in it is told as far as it can be', () => {
  const answers: Record<string, unknown> = {};
  beforeAll(async () => {
    const portal = trial({ persona: 'sau' });
    const token = await portal.signIn();
    const json = { code: 'H24.99-261101-9005', phone_last4: '0009' };
    const read = async (path: string) => (await portal.call('GET', path, { token })).json();
    answers.watched = await (await portal.call('POST', '/v1/dossiers/look-up', { json })).json();
    answers.dossiers = await read('/v1/dossiers');
    answers.payment = await read('/v1/payments/phimaucuabatam0000000093');
    answers.receipt = await read('/v1/payments/phimaucuaconam0000000031/receipt');
    answers.reports = await read('/v1/reports');
    const { items } = answers.reports as { items: { id: string }[] };
    answers.report = await read(`/v1/reports/${items[2]?.id}`);
    answers.service = await read('/v1/procedures/1.004222');
  });

  const holds = (name: string, tell: (answer: unknown) => void) =>
    fc.assert(
      fc.property(spots, (where) => tell(spoil(answers[name], where))),
      { numRuns: 400 },
    );

  test('a dossier: its due day, its calendar, its journey', () => {
    holds('watched', (answer) => {
      const read = safeParse(watchedShape, answer);
      if (!read.success) return;
      const dossier = toDossier(read.output.dossier);
      const due = dueOf(dossier, now);
      otherPromise(dossier, due);
      lateness(dossier, due, now);
      journeyOf(dossier, 'x');
      if (!due) return;
      dueAnswer(due, dossier, 'vi');
      dueLines(due, dossier, '2026-11-21', 'en');
      dueCells(due, '2026-11-21', 'vi');
    });
  });

  test('the list of dossiers', () => {
    holds('dossiers', (answer) => {
      const read = safeParse(dossierPageShape, answer);
      if (read.success)
        mergeRows(
          [],
          read.output.items.map((row) => ({ ...row, asOf: row.as_of })),
        );
    });
  });

  test('a fee and its receipt', () => {
    holds('payment', (answer) => {
      const read = safeParse(paymentShape, answer);
      if (read.success) sortFees([toPayment(read.output)]);
    });
    holds('receipt', (answer) => {
      const read = safeParse(receiptShape, answer);
      if (read.success) formatTime(toReceipt(read.output).paidAt);
    });
  });

  test('a report, and the list of reports', () => {
    holds('report', (answer) => {
      const read = safeParse(reportShape, answer);
      if (!read.success) return;
      const report = toReport(read.output);
      for (const { at } of report.events) formatTime(at, 'en');
    });
    holds('reports', (answer) => {
      const read = safeParse(reportPageShape, answer);
      if (read.success) mergeReports(read.output.items.map(toListed), [], []);
    });
  });

  test('a service', () => {
    holds('service', (answer) => {
      const read = safeParse(serviceShape, answer);
      if (!read.success) return;
      specialCases(read.output);
      estimate('2026-11-21', longest(generalTimes(read.output).answer));
      feeAnswer(read.output.fees, '2026-11-21');
      formatDay(read.output.asOf);
    });
  });
});
