import css from './pictures.module.css';

const Waves = () => (
  <>
    <path className={css.wave} d="M2 92c14-12 28-12 42-2s28 10 42 0 28-10 42 0 24 8 30 4" />
    <path className={css.waveFar} d="M2 104c14-12 28-12 42-2s28 10 42 0 28-10 42 0 24 8 30 4" />
  </>
);

const frame = {
  viewBox: '0 0 160 116',
  width: 160,
  height: 116,
} as const;

/** A paper boat: nothing here, nothing lost. */
export const Boat = () => (
  <svg {...frame} className={css.picture} aria-hidden="true">
    <path className={css.body} d="M80 12 56 56h48zM26 56h108l-22 32H48z" />
    <path className={css.line} d="M80 12v44M26 56l24 8M134 56l-24 8" />
    <path className={css.flag} d="M80 12c8-5 16-3 23 1-7 6-15 8-23 4z" />
    <Waves />
  </svg>
);

/** A lifebuoy: something failed, help is here. */
export const Lifebuoy = () => (
  <svg {...frame} className={css.picture} aria-hidden="true">
    <circle className={css.body} cx="80" cy="50" r="38" />
    <path
      className={css.flag}
      d="M51 27l13 11a20 20 0 0 0-4 5L46 33zM109 27 96 38a20 20 0 0 1 4 5l14-10zM51 73l13-11a20 20 0 0 1-4-5L46 67zM109 73 96 62a20 20 0 0 0 4-5l14 10z"
    />
    <circle className={css.hole} cx="80" cy="50" r="18" />
    <Waves />
  </svg>
);

/** An empty slip, waiting for the first one. */
export const EmptySlip = () => (
  <svg {...frame} className={css.picture} aria-hidden="true">
    <path
      className={css.body}
      d="M14 10h92a6 6 0 0 1 6 6v44a8 8 0 0 0 0 16v20a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V76a8 8 0 0 0 0-16V16a6 6 0 0 1 6-6z"
    />
    <path className={css.soft} d="M26 32h46M26 48h64" />
    <path className={css.dots} d="M24 68h72" />
    <path className={css.line} d="M26 84h40" />
    <circle className={css.flag} cx="102" cy="86" r="16" />
    <path className={css.plus} d="M102 78v16M94 86h16" />
  </svg>
);
