import { useContext, useState } from 'react';
import css from './copy.module.css';
import { FrameContext } from './frame';
import { check, copy as copyIcon } from './icons/acts';
import { Icon } from './icons/icon';
import { useUiWords } from './words';

/** Copies a text and says so. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const words = useUiWords();
  const { copy } = useContext(FrameContext);
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  return (
    <>
      <button
        type="button"
        className={css.copy}
        onClick={() => {
          void copy(text).then((done) => setState(done ? 'done' : 'refused'));
        }}
      >
        <Icon shape={state === 'done' ? check : copyIcon} />
        <span>{label ?? words.copy}</span>
      </button>
      <span role="status" className={state === 'refused' ? css.refused : 'hidden-visually'}>
        {state === 'done' ? words.copied : ''}
        {state === 'refused' ? words.notCopied : ''}
      </span>
    </>
  );
}
