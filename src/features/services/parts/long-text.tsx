import type { ReactNode } from 'react';
import { useWords } from '../../../ui';
import { cutText } from '../cut-text';
import { withKeys } from '../with-keys';
import { words } from '../words';
import css from './long-text.module.css';

/** What only some read on, behind a native summary. */
export function More({ title, children }: { title?: string; children: ReactNode }) {
  const told = useWords(words);
  return (
    <details>
      <summary className={css.more}>{title ?? told.readOn}</summary>
      <div className={css.rest}>{children}</div>
    </details>
  );
}

const Lines = ({ text }: { text: string }) => (
  <>
    {withKeys(text.split('\n').filter(Boolean), (line) => line).map(({ key, entry }) => (
      <p key={key} lang="vi">
        {entry}
      </p>
    ))}
  </>
);

/** A text of the portal: its beginning, and the rest for those who read on. `most` in letters. */
export function LongText({ text, most = 240 }: { text: string; most?: number }) {
  const [head, tail] = text.length > most * 1.4 ? cutText(text, most) : [text, ''];
  return (
    <>
      <Lines text={head} />
      {tail ? (
        <More>
          <Lines text={tail} />
        </More>
      ) : null}
    </>
  );
}
