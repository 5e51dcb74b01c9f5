const dashes = /[\u2010-\u2015\u2212\u00ad\uff0d_]+/g;

/**
 * Office (H province, G ministry, D court) with its dotted unit, six- or eight-digit date, serial; codes before
 * 2025 carry "000.00.00." in front. Seen: H57.132-260804-0583, 000.00.00.H05-260818-0001, G09.20-20260609-0092637.
 */
const pattern = /^(?:\d{3}\.\d{2}\.\d{2}\.)?[HGD]\d{2}(?:\.\d{1,3})*-(?:\d{6}|\d{8})-\d{3,7}$/;
const longestOffice = 18;

const valid = (code: string): boolean => pattern.test(code) && code.indexOf('-') <= longestOffice;

/**
 * A dossier code read liberally: any case, spaces anywhere or instead of dashes, any dash, words before a
 * colon. Gives the canonical code, or null. Whether the dossier exists only the portal knows.
 */
export function readDossierCode(text: string): string | null {
  if (text.length > 200) return null;
  const plain = text.normalize('NFKC').replace(dashes, '-').toUpperCase();
  const code = plain.slice(plain.lastIndexOf(':') + 1).trim();
  const joined = code.replace(/\s+/g, '');
  if (valid(joined)) return joined;
  const dashed = code.replace(/\s*([.-])\s*/g, '$1').replace(/\s+/g, '-');
  return valid(dashed) ? dashed : null;
}
