import type { Mark, MarkColour } from '../city/types';

const colours: Record<MarkColour, string> = {
  accent: 'var(--accent-on-deep)',
  accentSoft: 'var(--accent-soft)',
  current: 'currentColor',
};

/** An ornament that the city's settings draw: its mark or its motif; never carries meaning. */
export function Drawing({
  mark,
  size,
  className,
}: {
  mark: Mark;
  size: number;
  className?: string | undefined;
}) {
  return (
    <svg
      className={className}
      viewBox={mark.viewBox}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {mark.paths.map((path) => (
        <path
          key={path.d}
          d={path.d}
          fill={path.fill ? colours[path.fill] : 'none'}
          stroke={path.stroke ? colours[path.stroke] : 'none'}
          strokeWidth={path.width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
