/** A name as it may leave the portal: "T*** T** T** (nhân vật mẫu)". A remark in brackets stays. */
export function maskName(name: string): string {
  const [, people = '', remark = ''] = /^([^(]*)(.*)$/s.exec(name) ?? [];
  // A letter and its marks are one letter, however the phone typed them.
  const words = people.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  const masked = words.map((word) => {
    const letters = Array.from(word);
    return (letters[0] ?? '') + '*'.repeat(Math.max(1, letters.length - 1));
  });
  return [...masked, remark].filter(Boolean).join(' ');
}
