/** A procedure's national code ("1.004772") from any usual spelling: spaces, a comma, no dot; null for anything else. */
export function readProcedureCode(text: string): string | null {
  if (text.length > 100) return null;
  const digits = /^\s*(\d)\s*[.,]?\s*(\d{3})\s*(\d{3})\s*$/.exec(text.normalize('NFKC'));
  return digits ? `${digits[1]}.${digits[2]}${digits[3]}` : null;
}
