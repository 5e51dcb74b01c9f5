import { useEffect, useRef } from 'react';
import css from './error-summary.module.css';
import { useUiWords } from './words';

/** What has to be corrected, on top of the form; takes the focus when it appears and leads to each field. */
export function ErrorSummary({ errors }: { errors: readonly { field: string; text: string }[] }) {
  const words = useUiWords();
  const box = useRef<HTMLDivElement>(null);
  const key = errors.map((error) => error.field + error.text).join();
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={css.summary} role="alert" tabIndex={-1}>
      <h2>{words.errors(errors.length)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.field)?.focus();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
