import css from './icon.module.css';

/**
 * A drawing as stroked paths. The first sign of a path tells how it is drawn: `~` with the soft fill, `@` filled,
 * `*` a dot (thick stroke), `:` dashed, `=` dotted, `!` in the city's accent, `?` thick in the accent, `&` soft fill
 * with accent stroke, `#` filled with the accent; none of these: a plain line.
 */
export type IconShape = readonly string[];

const looks: Record<string, string | undefined> = {
  '~': css.soft,
  '@': css.full,
  '*': css.dot,
  ':': css.dash,
  '=': css.dots,
  '!': css.mark,
  '?': css.thickMark,
  '&': css.softMark,
  '#': css.fullMark,
};

/** Draws a shape; always beside a word, so it is hidden from screen readers. */
export function Icon({ shape, size = 24, grid = 24 }: { shape: IconShape; size?: number; grid?: 24 | 48 }) {
  return (
    <svg
      className={css.icon}
      viewBox={`0 0 ${grid} ${grid}`}
      width={size}
      height={size}
      strokeWidth={grid === 48 ? 2.4 : 2}
      aria-hidden="true"
      focusable="false"
    >
      {shape.map((path) => {
        const look = looks[path.charAt(0)];
        return <path key={path} d={look ? path.slice(1) : path} className={look} />;
      })}
    </svg>
  );
}
