import { fail, ok } from '../../../lib/result';
import { type Portal, ProblemError, problem } from '../../../portal';

/** What a scripted portal answers to "get /reports"; undefined is no network, a ProblemError that problem. */
export type Answers = (call: string, options: { body?: unknown; header?: unknown }) => unknown;

/** A portal that answers from a script, signed out. */
export function scriptedPortal(answers: Answers): Portal & { calls: string[] } {
  const calls: string[] = [];
  const ask = async (method: string, path: string, options: { body?: unknown; header?: unknown }) => {
    calls.push(`${method} ${path}`);
    const body = answers(`${method} ${path}`, options);
    if (body instanceof ProblemError) return fail(body.problem);
    const status = method === 'post' && path === '/reports' ? 201 : 200;
    return body === undefined ? fail(problem('offline')) : ok({ status, body, etag: null, portalKind: null });
  };
  return {
    calls,
    session: { citizen: async () => ok(null) },
    ask: (method, path, options) => ask(method, path, options),
    async call(method, path, options, shape) {
      const answer = await ask(method, path, options);
      if (!answer.ok) return answer;
      const { safeParse } = await import('valibot');
      const read = safeParse(shape, answer.value.body);
      return read.success ? ok(read.output) : fail(problem('broken'));
    },
  };
}
