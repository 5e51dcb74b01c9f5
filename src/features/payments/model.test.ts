import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { askAgainIn, isPaymentId, sortFees, stateRules, tellingLines } from './model';
import type { Payment } from './payment';
import { pictureName } from './receipt-text';
import { paymentShape, receiptShape, toPayment, toReceipt } from './wire';

const fee: Payment = {
  id: 'a'.repeat(24),
  state: 'owed',
  stateName: '',
  amount: 24_000,
  lines: [{ name: 'Bản sao', quantity: 3, unitAmount: 8_000 }],
  payee: 'Ủy ban nhân dân phường',
  purpose: 'Cấp bản sao',
  dossierCode: null,
  due: null,
  attempt: null,
  asOf: '2026-11-21T09:00:00+07:00',
  source: 'Cổng',
};

const wire = {
  id: fee.id,
  state: 'owed',
  amount: 24_000,
  lines: [],
  payee: 'x',
  purpose: 'y',
  due: '2026-11-25',
  attempt: null,
  as_of: fee.asOf,
  source: { name: 'Cổng' },
};

describe('what can be done about a fee', () => {
  test('nobody pays a second time while the outcome is unknown', () => {
    expect(stateRules.unsure.pay).toBe('no');
    expect(stateRules.pending.pay).toBe('again');
    expect(Object.entries(stateRules).filter(([, { pay }]) => pay === 'yes')).toHaveLength(1);
  });

  test('a state that the app does not know is shown in the words of the portal and cannot be paid', () => {
    const { state, stateName } = toPayment(
      v.parse(paymentShape, { ...wire, state: 'held', state_name: 'Tạm giữ' }),
    );
    expect([state, stateName]).toEqual(['other', 'Tạm giữ']);
    expect(stateRules[state].pay).toBe('no');
  });

  test.each([-1, 1.5, '24000', null, Number.NaN])('an amount of %s is not believed', (amount) => {
    expect(v.safeParse(paymentShape, { ...wire, amount }).success).toBe(false);
  });

  test('a due day that does not exist is left out', () => {
    expect(toPayment(v.parse(paymentShape, { ...wire, due: '2026-02-30' })).due).toBeNull();
  });
});

describe('asking the portal again', () => {
  test('only an unsettled fee is asked about', () => {
    expect((['owed', 'paid', 'expired', 'other'] as const).map((state) => askAgainIn(state, 3))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(askAgainIn(undefined, 0)).toBe(false);
  });

  test('it is asked less and less often, at most every five minutes', () => {
    expect([1, 2, 3, 4].map((answers) => askAgainIn('unsure', answers))).toEqual([
      4_000, 8_000, 16_000, 32_000,
    ]);
    fc.assert(
      fc.property(fc.nat(), (answers) => {
        const wait = askAgainIn('pending', answers);
        expect(wait !== false && wait >= 4_000 && wait <= 300_000).toBe(true);
      }),
    );
  });
});

test('what is still open comes before what is paid', () => {
  const { open, paid } = sortFees([{ ...fee, state: 'paid' }, fee, { ...fee, state: 'unsure' }]);
  expect([open.length, paid.length]).toEqual([2, 1]);
});

test('lines are shown only when they say more than the amount', () => {
  expect(tellingLines(fee)).toHaveLength(1);
  expect(tellingLines({ ...fee, lines: [{ name: 'Lệ phí', quantity: 1, unitAmount: 24_000 }] })).toEqual([]);
});

test.each([
  ['a'.repeat(20), true],
  ['a'.repeat(41), false],
  ['A'.repeat(24), false],
  ['../../payments', false],
  ['', false],
])('a payment id is long and plain: %s', (id, good) => {
  expect(isPaymentId(id)).toBe(good);
});

test('the payer is masked even where the portal forgot to', () => {
  const receipt = {
    number: 'BL26-1',
    payment_id: fee.id,
    amount: 1,
    paid_at: fee.asOf,
    payee: 'x',
    purpose: 'y',
  };
  const read = v.parse(receiptShape, { ...receipt, payer: 'Nhân Vật Mẫu', source: { name: 'Cổng' } });
  expect(toReceipt(read).payer).toBe('N*** V** Mẫu');
});

test('the name of the picture is safe whatever the number of the receipt', () => {
  expect(pictureName('BL26-0048213')).toBe('bien-lai-BL26-0048213.png');
  expect(pictureName('../../x\u202e')).toBe('bien-lai-x.png');
  expect(pictureName('///')).toBe('bien-lai-thanh-toan.png');
});
