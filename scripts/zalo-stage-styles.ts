/**
 * CSS that Safari 13.1 does not know and that leaves a screen unusable or unreadable when it is dropped. What is dropped
 * without harm (text-wrap, accent-color, scroll-margin) is not here.
 */
const tooNew: readonly [RegExp, string][] = [
  [/@layer\b/, 'cascade layers'],
  [/@container\b|container-type\s*:/, 'container queries'],
  [/@property\b/, 'registered properties'],
  [/@media[^{]*[<>]/, 'ranges in media queries'],
  [/:has\(/, ':has()'],
  [/:(is|where)\(/, ':is() and :where()'],
  [/\b(oklch|oklab|lch|lab|color-mix|light-dark)\(/, 'newer colours'],
  [/[{;]\s*inset\s*:/, 'the shorthand "inset"'],
  [/[{;]\s*inset-(block|inline)/, 'logical insets'],
  [/[{;]\s*(margin|padding)-(block|inline)\s*:/, 'logical shorthands'],
  [/[\d.](d|s|l)v(h|w|b|i|min|max)\b/, 'dynamic viewport units'],
  [/[{;]\s*(translate|rotate|scale)\s*:/, 'separate transforms'],
  [/overflow(-[xy])?\s*:\s*clip/, 'overflow: clip'],
  [/[{;}]\s*&/, 'nested rules'],
];

/** CSS that Safari 13.1 does not know and that may be used by a sheet that also says what holds without it. */
const needsFallback: readonly [used: RegExp, fallback: RegExp, name: string][] = [
  [
    /\{(?=[^{}]*display\s*:\s*(inline-)?flex)(?=([^{}]*;)?\s*gap\s*:)/,
    /@supports not \(\(inset:\s*0\) or \(ruby-position:\s*over\)\)/,
    'gap in a flex box',
  ],
  [/[{;]\s*aspect-ratio\s*:/, /@supports not \(aspect-ratio:/, 'aspect-ratio'],
  [/(^|[{}])\s*:focus-visible\s*\{/, /@supports not \(accent-color:/, 'a ring for :focus-visible alone'],
  [
    /\{(?=[^{}]*overflow-wrap\s*:\s*anywhere)/,
    /\{(?=[^{}]*overflow-wrap\s*:\s*anywhere)(?=[^{}]*word-break\s*:\s*break-word)/,
    'overflow-wrap: anywhere',
  ],
];

/** What in a style sheet is too new for Safari 13.1: a sentence, or null. */
export function styleFault(text: string): string | null {
  const found = [
    ...tooNew.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : [])),
    ...needsFallback.flatMap(([used, fallback, name]) =>
      used.test(text) && !fallback.test(text) ? [`${name} without a fall-back`] : [],
    ),
  ];
  return found.length > 0 ? `needs CSS newer than Safari 13.1: ${found.join(', ')}` : null;
}
