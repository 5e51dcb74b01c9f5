import { longestValue, type RouteName, table } from './table';

/** A link understood: the screen, its parameters, and only the query keys that the screen knows. */
export interface ParsedRoute {
  name: RouteName;
  params: Record<string, string>;
  query: Record<string, string>;
}

/** Far beyond any link of this app, so that a hostile one costs nothing. */
const longestLink = 4_000;
const names = Object.keys(table) as RouteName[];
const rank = (name: RouteName) => (table[name].path.includes(':') ? 1 : 0);
const ordered = [...names].sort((a, b) => rank(a) - rank(b));

function decoded(part: string): string | null {
  try {
    const value = decodeURIComponent(part);
    return value && value !== '.' && value !== '..' && value.length <= longestValue ? value : null;
  } catch {
    return null;
  }
}

function match(pattern: string, path: string): Record<string, string> | null {
  const want = pattern.split('/');
  const got = path.split('/');
  if (want.length !== got.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of want.entries()) {
    const value = got[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
    } else {
      const param = decoded(value);
      if (param === null) return null;
      params[part.slice(1)] = param;
    }
  }
  return params;
}

/** Reads a path of this app, with or without a query; null when no screen answers to it. */
export function parse(link: string): ParsedRoute | null {
  if (link.length > longestLink) return null;
  const [plain = ''] = link.split('#');
  // A browser reads these as another house's address.
  if (/^[/\\]{2}/.test(plain)) return null;
  const [before = ''] = plain.split('?');
  const search = plain.slice(before.length + 1);
  const path = before.length > 1 ? before.replace(/\/+$/, '') : before;
  for (const name of ordered) {
    const params = match(table[name].path, path || '/');
    if (!params) continue;
    const query: Record<string, string> = {};
    const known: readonly string[] = table[name].query;
    for (const [key, value] of new URLSearchParams(search))
      if (known.includes(key)) query[key] = value.slice(0, longestValue);
    return { name, params, query };
  }
  return null;
}
