import { formatTime } from '../../lib/dates';
import type { Language } from '../../lib/language';
import { formatDong } from '../../lib/money';
import type { PaidReceipt } from './payment';
import { words } from './words';

/** What stands on a receipt beside number and amount, as names and values. */
export function receiptPairs(receipt: PaidReceipt, language: Language): [string, string][] {
  const told = words[language];
  return [
    [told.paidAt, formatTime(receipt.paidAt, language)],
    [told.payee, receipt.payee],
    [told.purpose, receipt.purpose],
    [told.payer, receipt.payer],
    ...(receipt.dossierCode ? [[told.dossier, receipt.dossierCode] as [string, string]] : []),
  ];
}

/** The whole receipt as names and values, for the picture and for copying. */
export const wholeReceipt = (receipt: PaidReceipt, language: Language): [string, string][] => [
  [words[language].receiptNumber, receipt.number],
  [words[language].list.paid, formatDong(receipt.amount, language)],
  ...receiptPairs(receipt, language),
];

/** A name for the picture's file: letters, digits and dashes only. */
export const pictureName = (number: string): string =>
  `bien-lai-${number.replace(/[^A-Za-z0-9-]/g, '').slice(0, 40) || 'thanh-toan'}.png`;
