import css from './due-calendar.module.css';

/** One working day of the due calendar: its number, and a word for what it is. */
export interface DueCell {
  key: string;
  number: string;
  word: string;
  /** Said to screen readers instead of number and word. */
  label: string;
  look: 'past' | 'start' | 'counted' | 'paused' | 'off' | 'coming' | 'ready';
}

/** Working days as cells, a week a row, a word in each. */
export function DueCalendar({
  weekdays,
  cells,
  label,
}: {
  weekdays: readonly string[];
  cells: readonly DueCell[];
  label: string;
}) {
  // Five days a week; Saturday or Sunday join where something happens on one.
  const columns = { gridTemplateColumns: `repeat(${weekdays.length}, minmax(0, 1fr))` };
  return (
    <div className={css.calendar}>
      <div className={css.head} style={columns} aria-hidden="true">
        {weekdays.map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <ol className={css.grid} style={columns} aria-label={label}>
        {cells.map((cell) => (
          <li key={cell.key} className={`${css.cell} ${css[cell.look]}`}>
            <span className="hidden-visually">{cell.label}</span>
            <span aria-hidden="true" className={css.number}>
              {cell.number}
            </span>
            <span aria-hidden="true" className={css.word}>
              {cell.word}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
