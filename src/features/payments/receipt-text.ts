import { formatTime } from '../../lib/dates';
import type { Language } from '../../lib/language';
import { formatDong } from '../../lib/money';
import type { PaidReceipt } from './payment';
import { words } from './words';

/** A name and its value; `said`: the value is in the portal's own words. */
interface ReceiptPair {
  name: string;
  value: string;
  said?: true;
}

/** What stands on a receipt beside number and amount. */
export function receiptPairs(receipt: PaidReceipt, language: Language): ReceiptPair[] {
  const told = words[language];
  return [
    { name: told.paidAt, value: formatTime(receipt.paidAt, language) },
    { name: told.payee, value: receipt.payee, said: true },
    { name: told.purpose, value: receipt.purpose, said: true },
    { name: told.payer, value: receipt.payer, said: true },
    ...(receipt.dossierCode ? [{ name: told.dossier, value: receipt.dossierCode }] : []),
  ];
}

/** The whole receipt as names and values, for the picture and for copying. */
export const wholeReceipt = (receipt: PaidReceipt, language: Language): [string, string][] => [
  [words[language].receiptNumber, receipt.number],
  [words[language].list.paid, formatDong(receipt.amount, language)],
  ...receiptPairs(receipt, language).map(({ name, value }): [string, string] => [name, value]),
];

/** A name for the picture's file: letters, digits and dashes only. */
export const pictureName = (number: string): string =>
  `bien-lai-${number.replace(/[^A-Za-z0-9-]/g, '').slice(0, 40) || 'thanh-toan'}.png`;
