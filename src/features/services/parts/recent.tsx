import { useRef } from 'react';
import { Icon, Section, useWords } from '../../../ui';
import { close } from '../../../ui/icons/acts';
import { clock } from '../../../ui/icons/things';
import { words } from '../words';
import chips from './chips.module.css';

/** The last searches, each to be asked again or forgotten. */
export function Recent({
  list,
  onAsk,
  onForget,
  onClear,
}: {
  list: readonly string[];
  onAsk: (text: string) => void;
  onForget: (text: string) => void;
  onClear: () => void;
}) {
  const told = useWords(words);
  const whole = useRef<HTMLUListElement>(null);
  return (
    <Section title={told.recent}>
      <ul ref={whole} tabIndex={-1} className={chips.chips} aria-label={told.recent}>
        {list.map((text) => (
          <li key={text}>
            <button type="button" className={`${chips.chip} ${chips.words}`} onClick={() => onAsk(text)}>
              <Icon shape={clock} size={20} />
              <span dir="auto">{text}</span>
            </button>
            <button
              type="button"
              className={`${chips.chip} ${chips.cross}`}
              aria-label={told.forget(text)}
              onClick={() => {
                whole.current?.focus({ preventScroll: true });
                onForget(text);
              }}
            >
              <Icon shape={close} size={20} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={chips.chip} onClick={onClear}>
            {told.forgetAll}
          </button>
        </li>
      </ul>
    </Section>
  );
}
