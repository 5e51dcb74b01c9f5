import { readDigits } from './digits';

/** Mobile numbers since 2018: 03[2-9], 05[25689], 07[06-9], 08[1-9], 09[0-9], ten digits in all. */
const mobile = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;

/** A Vietnamese mobile number as ten digits from any usual spelling ("+84 912.345.678"); null for anything else. */
export function normalisePhone(text: string): string | null {
  const digits = readDigits(text);
  if (!digits) return null;
  const national = digits.replace(/^(?:00)?84(?=0?\d{9}$)0?/, '0');
  return mobile.test(national) ? national : null;
}

/** The last four digits that prove a dossier's phone: typed alone or as the whole number; null for anything else. */
export function last4(text: string): string | null {
  const digits = readDigits(text);
  if (digits?.length === 4) return digits;
  return normalisePhone(text)?.slice(-4) ?? null;
}

/** A number in groups that read well: "0912 345 678", short numbers as they are. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^(0[35789]\d{2})(\d{3})(\d{3})$/, '$1 $2 $3').replace(/^(1[89]00)(\d{2,4})$/, '$1 $2');
