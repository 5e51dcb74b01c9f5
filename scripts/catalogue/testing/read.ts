import { readRecord } from '../read-record';
import type { Published } from '../shapes';

/** A record that can be read, read. */
export function read(raw: unknown): Published {
  const found = readRecord(raw);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}
