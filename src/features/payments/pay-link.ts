import { allowedUrl } from '../../lib/safe-url';

const localHttp = /^http:\/\/127\.0\.0\.1(?::\d{1,5})?$/;
const https = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;
const rest = /^\/[!-[\]-~]*$/;
const longest = 2_048;

/**
 * Origins beside the city's payment hosts. The pretend portal's bank lives at the page's own origin, or at the
 * stand-alone portal's, so on a developer's machine exactly that origin may be opened; plain http only on 127.0.0.1.
 * In what is uploaded: none.
 */
export function pretendOrigins(pretend: boolean, origin: string): readonly string[] {
  return pretend && (https.test(origin) || localHttp.test(origin)) ? [origin] : [];
}

function atOrigin(text: string, origin: string): URL | null {
  if (text.length > longest || !text.startsWith(origin) || !rest.test(text.slice(origin.length))) return null;
  try {
    const url = new URL(text);
    return url.origin === origin && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** The payment page that may be opened: on one of the city's payment hosts, or at one of `extraOrigins`; else null. */
export function payLink(
  text: string,
  hosts: readonly string[],
  extraOrigins: readonly string[] = [],
): URL | null {
  const allowed = allowedUrl(text, hosts);
  if (allowed) return allowed;
  for (const origin of extraOrigins) {
    const url = atOrigin(text, origin);
    if (url) return url;
  }
  return null;
}
