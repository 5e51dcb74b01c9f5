import { useState } from 'react';
import { Button, useWords } from '../../../ui';
import { retry } from '../../../ui/icons/acts';
import { clockTime } from '../clock-time';
import { words } from '../words';
import css from './bill.module.css';

/** Asks the portal now; gives whether it answered. */
export type Ask = () => Promise<boolean>;

/** A button that asks the portal at once and says that it did. */
export function AskNow({ ask }: { ask: Ask }) {
  const told = useWords(words);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    const answered = await ask();
    setBusy(false);
    setSaid(answered ? told.askedAt(clockTime(new Date().toISOString())) : told.askFailed);
  };
  return (
    <>
      <p role="status" className={css.said}>
        {said}
      </p>
      <Button icon={retry} busy={busy} onClick={() => void press()}>
        {told.askNow}
      </Button>
    </>
  );
}
