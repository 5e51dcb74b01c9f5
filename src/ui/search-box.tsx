import { type Ref, useId } from 'react';
import { close, search } from './icons/acts';
import { Icon } from './icons/icon';
import css from './search-box.module.css';
import { useUiWords } from './words';

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: () => void;
  onFocus?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** One box to ask anything in one's own words; a native search form. */
export function SearchBox({ label, value, onChange, onSubmit, onFocus, inputRef }: SearchBoxProps) {
  const words = useUiWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know the search element.
    <form
      role="search"
      className={css.box}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <label htmlFor={id} className="hidden-visually">
        {label}
      </label>
      <Icon shape={search} size={28} />
      <input
        ref={inputRef}
        id={id}
        className={css.input}
        type="search"
        dir="auto"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={label}
        value={value}
        onFocus={onFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value ? (
        <button type="button" className={css.clear} aria-label={words.clear} onClick={() => onChange('')}>
          <Icon shape={close} />
        </button>
      ) : null}
    </form>
  );
}
