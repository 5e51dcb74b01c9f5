import { ok } from '../../src/lib/result';
import { sha256 } from './digest';
import { invalid, type Ruled } from './refusal';
import type { Setting, Tx } from './setting';
import { toTime } from './time';

/** Uses up a one-use token of Zalo; only its digest is kept. One that was used before is refused like no token. */
export async function spendToken(tx: Tx, { clock }: Setting, token: string): Promise<Ruled<void>> {
  const id = await sha256(token);
  if (await tx.get('used_tokens', id)) return invalid('/zalo_token', 'Mã này đã dùng rồi. Xin lấy mã mới.');
  await tx.put('used_tokens', id, { at: toTime(clock()) });
  return ok(undefined);
}
