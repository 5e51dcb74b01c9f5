/**
 * What a browser reads as another house, "//evil" and "/\\evil" (WHATWG URL), once it has dropped tabs and line
 * breaks; no link of ours holds a backslash or a control character.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const foreign = /^\/\/|[\\\u0000-\u001f\u007f]/;

/** Longer than any link of ours; what is longer is not looked at. */
const maxLength = 2_000;

function pathOfUrl(text: string, appId: string): string | null {
  try {
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    for (const root of [`/zapps/${appId}`, `/s/${appId}`]) {
      if (url.pathname === root || url.pathname.startsWith(`${root}/`)) {
        return `${url.pathname.slice(root.length) || '/'}${url.search}`;
      }
    }
    return null;
  } catch {
    return null;
  }
}

function pathOfText(text: string, appId: string): string | null {
  if (text.startsWith('/')) return text;
  try {
    return openedPath(JSON.parse(text), appId);
  } catch {
    // Not JSON, or JSON that lost its backslashes on the way: the address inside is still readable.
    const address = /https?:\/\/[^\s"'\\<>]+/.exec(text.replace(/\\\//g, '/'));
    return address ? pathOfUrl(address[0], appId) : null;
  }
}

/**
 * The path that an OpenApp event asks for, with a slash and its query; null when it names none of this app. The SDK
 * hands over `{path}`, `{url}`, or raw text when it could not parse what the host sent.
 */
export function openedPath(data: unknown, appId: string): string | null {
  let path: string | null = null;
  if (typeof data === 'string') path = data.length > maxLength ? null : pathOfText(data, appId);
  else if (typeof data === 'object' && data !== null) {
    const { path: given, url } = data as { path?: unknown; url?: unknown };
    if (typeof given === 'string' && given) path = given.startsWith('/') ? given : `/${given}`;
    else if (typeof url === 'string') path = pathOfUrl(url, appId);
  }
  return path === null || path.length > maxLength || foreign.test(path) ? null : path;
}
