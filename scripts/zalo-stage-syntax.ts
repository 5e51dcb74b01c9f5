import { parse, type Token, tokTypes } from 'acorn';

/**
 * What in a chunk an ES2015 engine could not parse: a sentence, or null. Two things are allowed beyond ES2015, for
 * every engine that loads modules at all in Zalo has them: dynamic `import()` (Safari 11.1, Chrome 63) and
 * `import.meta` (Safari 11.1, Chrome 64).
 */
export function syntaxFault(text: string): string | null {
  try {
    parse(withoutAllowed(text), { ecmaVersion: 2015, sourceType: 'module' });
    return null;
  } catch (thrown) {
    const { message, pos } = where(thrown);
    return `does not parse as ES2015 (${message}): ${text.slice(Math.max(0, pos - 30), pos + 30)}`;
  }
}

/** The same text, of the same length, with a plain name where `import(` or `import.meta` stood. */
function withoutAllowed(text: string): string {
  const tokens: Token[] = [];
  parse(text, { ecmaVersion: 2020, sourceType: 'module', onToken: tokens });
  const parts: string[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.type;
    if (token.type !== tokTypes._import || (next !== tokTypes.parenL && next !== tokTypes.dot)) return;
    parts.push(text.slice(from, token.start), '_mport');
    from = token.end;
  });
  return parts.join('') + text.slice(from);
}

function where(thrown: unknown): { message: string; pos: number } {
  const { message, pos } = thrown as { message?: unknown; pos?: unknown };
  return { message: String(message), pos: typeof pos === 'number' ? pos : 0 };
}
