/**
 * What a link may look like before any parser sees it: https, a bare lower-case host (no name or password, no
 * port, no escapes), then printable ASCII without backslash. RFC 3986 allows no other characters on the wire.
 */
const shape = /^https:\/\/([a-z0-9.-]+)(?:[/?#][!-[\]-~]*)?$/;
const longest = 2_048;

/**
 * A link that may be opened: https and exactly one of `hosts`; null for anything else. The host is read twice,
 * by the shape and by the platform's parser, and both must agree, so that no difference between parsers helps.
 */
export function allowedUrl(text: string, hosts: readonly string[]): URL | null {
  const host = text.length <= longest ? shape.exec(text)?.[1] : undefined;
  if (host === undefined || !hosts.includes(host)) return null;
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.host === host && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}
