import { longestValue, type RouteName, type RouteParams, type RouteQuery, table } from './table';

type Args<Name extends RouteName> = keyof RouteParams<Name> extends never
  ? [params?: Record<never, never>, query?: RouteQuery<Name>]
  : [params: RouteParams<Name>, query?: RouteQuery<Name>];

/** A parameter that a path can carry: "." and ".." would be resolved away, half a character cannot be encoded. */
function encoded(value: string | undefined): string | null {
  if (!value || value === '.' || value === '..' || value.length > longestValue) return null;
  try {
    return encodeURIComponent(value);
  } catch {
    return null;
  }
}

/**
 * The path of a screen, with every parameter encoded. A parameter that is missing or that no path can carry
 * throws: a link that leads nowhere must not be written.
 */
export function href<Name extends RouteName>(name: Name, ...given: Args<Name>): string {
  // A pattern as rest parameter is ES2016; the build leaves it as it is.
  const [params, query] = given;
  const values: Record<string, string | undefined> = { ...params };
  const path = table[name].path.replace(/:([a-z]+)/gi, (_, key: string) => {
    const value = encoded(values[key]);
    if (value === null) throw new Error(`Route ${name} needs ${key}`);
    return value;
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {}))
    if (typeof value === 'string' && value) search.set(key, value.slice(0, longestValue));
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
