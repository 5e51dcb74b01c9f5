import { fail, ok, type Result } from '../../../lib/result';
import type { Portal, Problem, ProblemKind, Reply } from '../../../portal';

type Answer = Result<Reply, Problem>;

/** An answer with this body. */
export const answers = (body: unknown, etag: string | null = null, status = 200): Answer =>
  ok({ status, body, etag, portalKind: 'pretend' });

/** A failure of this kind. */
export const fails = (kind: ProblemKind, more: Partial<Problem> = {}): Answer =>
  fail({ kind, word: '', ...more });

/** A portal that says what its script says for each path; `asked` holds the paths with the ETag sent. */
export function scriptedPortal(script: Record<string, Answer>) {
  const asked: { path: string; etag: string | undefined }[] = [];
  const portal: Portal = {
    session: { citizen: async () => ok(null) },
    call: async () => fail({ kind: 'broken', word: '' }),
    async ask(_method, path, options) {
      const header: unknown = options.header;
      const etag =
        typeof header === 'object' && header !== null && 'If-None-Match' in header
          ? header['If-None-Match']
          : undefined;
      asked.push({ path, etag: typeof etag === 'string' ? etag : undefined });
      const answer = script[path] ?? fails('missing');
      if (!options.bytes || !answer.ok) return answer;
      const { body } = answer.value;
      const bytes = new Uint8Array(
        new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
      );
      return ok({ ...answer.value, body: bytes });
    },
  };
  return { portal, asked, script };
}
