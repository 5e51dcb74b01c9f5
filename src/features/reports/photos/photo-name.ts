/** A photo of a draft, as it lies on the phone. */
export interface DraftPhoto {
  id: string;
  /** SHA-256 of its bytes, hex: its name at the portal. */
  sha256: string;
  /** Bytes. */
  size: number;
}

const pattern = /^[0-9a-z]{9}-[0-9a-z]{4}-([0-9a-z]+)-([0-9a-f]{64})$/;

/** A photo's name tells its order, size and content, so that listing reads no bytes; names sort as added. */
export function nameOf({
  at,
  turn,
  size,
  sha256,
}: {
  at: number;
  turn: number;
  size: number;
  sha256: string;
}) {
  const digits = (value: number, length: number) => value.toString(36).padStart(length, '0').slice(-length);
  return `${digits(at, 9)}-${digits(turn, 4)}-${size.toString(36)}-${sha256}`;
}

/** Reads a photo's name back; null for a name of another kind. */
export function photoOf(name: string): DraftPhoto | null {
  const [, size, sha256] = pattern.exec(name) ?? [];
  return size && sha256 ? { id: name, sha256, size: Number.parseInt(size, 36) } : null;
}
