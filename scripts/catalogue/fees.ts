import type { Wire } from '../../mock-api/domain/records';
import type { Published, PublishedFee } from './shapes';

type Fee = Wire['Fee'];
type Told = Omit<Fee, 'channel'>;

const typeNames = { phi: 'Phí', le_phi: 'Lệ phí', other: '' };

function tell(fee: PublishedFee, named: boolean): Told {
  const note = [named ? typeNames[fee.type] : '', fee.note].filter((part) => part !== '').join('. ');
  const noted = note ? { note } : {};
  if (fee.kind !== 'amount') return { kind: fee.kind, ...noted };
  const { amount, currency } = fee;
  if (currency === 'USD') return { kind: 'amount', amount, currency, ...noted };
  if (currency === 'VND') return { kind: 'amount', amount: Math.round(amount), currency, ...noted };
  return { kind: 'see_note', note: `${amount} ${currency}${note ? `. ${note}` : ''}` };
}

/** What one method asks for. What is not published counts only where nothing else is said. */
function ofMethod(fees: readonly PublishedFee[]): Told[] {
  const said = fees.filter(({ kind }) => kind !== 'not_published');
  if (said.length === 0) return [{ kind: 'not_published' }];
  const named = new Set(said.map(({ type }) => type)).size > 1;
  return [...new Map(said.map((fee) => tell(fee, named)).map((fee) => [JSON.stringify(fee), fee])).values()];
}

/**
 * The fees of a procedure by channel; without a channel where all ask the same. Where nothing was published, that is
 * said, and never that nothing is paid.
 */
export function feesOf({ methods }: Published): Fee[] {
  const byChannel = new Map<Fee['channel'], PublishedFee[]>();
  for (const { channel, fees } of methods)
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), ...fees]);
  const told = [...byChannel].map(([channel, fees]) => ({ channel, fees: ofMethod(fees) }));
  const [first] = told;
  if (!first) return [{ channel: null, kind: 'not_published' }];
  const alike = told.every(({ fees }) => JSON.stringify(fees) === JSON.stringify(first.fees));
  if (alike) return first.fees.map((fee) => ({ channel: null, ...fee }));
  return told.flatMap(({ channel, fees }) => fees.map((fee) => ({ channel, ...fee })));
}
