import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOutbox } from '../../outbox';
import { usePlatform } from '../../platform/context';
import { forgetLook, useWaiting } from '../../state';
import { ActRow, Button, Callout, Sheet, useWords } from '../../ui';
import { trash } from '../../ui/icons/acts';
import { done, need } from '../../ui/icons/signs';
import { words } from './words';

/** Forgets everything that this phone kept, after a question that says what would be lost. */
export function EraseRow() {
  const { erase } = useWords(words);
  const { store } = usePlatform();
  const cache = useQueryClient();
  const outbox = useOutbox();
  const [{ waiting, stopped }] = useWaiting();
  const [state, setState] = useState<'idle' | 'asking' | 'erasing' | 'failed' | 'done'>('idle');
  const unsent = waiting + stopped;
  async function forget() {
    setState('erasing');
    try {
      // Else a report on its way would write its receipt into the emptied store.
      outbox.close();
      await store.clear();
      cache.clear();
      forgetLook();
      setState('done');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <ActRow onClick={() => setState('asking')} icon={trash} title={erase.title} text={erase.text} />
      {state === 'done' ? (
        <li>
          <Callout live meaning="done" icon={done} title={erase.done}>
            <Button
              kind="second"
              onClick={() => location.assign(location.pathname.replace(/settings\/?$/, ''))}
            >
              {erase.restart}
            </Button>
          </Callout>
        </li>
      ) : null}
      {state === 'failed' ? (
        <li>
          <Callout live meaning="need" icon={need} title={erase.failed} />
        </li>
      ) : null}
      {state === 'asking' || state === 'erasing' ? (
        <Sheet
          title={erase.ask}
          onClose={() => setState('idle')}
          actions={
            <>
              <Button onClick={() => setState('idle')}>{erase.no}</Button>
              <Button kind="second" icon={trash} busy={state === 'erasing'} onClick={() => void forget()}>
                {erase.yes}
              </Button>
            </>
          }
        >
          <p>{erase.what}</p>
          {unsent > 0 ? <Callout meaning="need" icon={need} title={erase.unsent(unsent)} /> : null}
          <p>{erase.remote}</p>
        </Sheet>
      ) : null}
    </>
  );
}
