import type { Mark, MarkColour } from '../../../city/types';

const colours: Record<MarkColour, string> = {
  accent: 'var(--accent-on-deep)',
  accentSoft: 'var(--accent-soft)',
  current: 'currentColor',
};

/** The city's mark on a deep ground; an ornament, the name stands beside it. */
export const CityMark = ({ mark }: { mark: Mark }) => (
  <svg viewBox={mark.viewBox} width="28" height="28" aria-hidden="true" focusable="false">
    {mark.paths.map(({ d, fill, stroke, width }) => (
      <path
        key={d}
        d={d}
        fill={fill ? colours[fill] : 'none'}
        stroke={stroke ? colours[stroke] : 'none'}
        strokeWidth={width}
        strokeLinecap="round"
      />
    ))}
  </svg>
);
