const local = /^https?:\/\/(localhost|127\.0\.0\.1)(:[0-9]{1,5})?$/;
const zalo = 'https://h5.zdn.vn';

/** Whether pages of an origin may call: the app inside Zalo, and previews on this machine. */
const allowedOrigin = (origin: string): boolean => origin === zalo || local.test(origin);

const allowedHeaders = 'Accept, Authorization, Content-Type, Idempotency-Key, If-None-Match, Watch-Token';
const exposedHeaders = 'ETag, Portal-Kind, Retry-After, Location';

/** The same answer with CORS for the caller and the sign that its data is made up. */
export function withCommonHeaders(request: Request, response: Response, kind: 'pretend' | null = 'pretend') {
  const headers = new Headers(response.headers);
  const origin = request.headers.get('Origin') ?? '';
  if (kind) headers.set('Portal-Kind', kind);
  headers.set('X-Content-Type-Options', 'nosniff');
  // Most answers are one person's: what may be kept says so itself.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  headers.append('Vary', 'Origin');
  if (allowedOrigin(origin)) {
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', exposedHeaders);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** The answer to a preflight. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': allowedHeaders,
      'Access-Control-Max-Age': '600',
    },
  });
