import { city } from '@city';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { partOfDay } from '../../lib/part-of-day';
import { href } from '../../routes';
import { greeted, useCitizenValue } from '../../state';
import { Drawing, Icon, Said, TopBar, useWords } from '../../ui';
import { next, search as searchIcon } from '../../ui/icons/acts';
import { words } from '../words';
import css from './hero.module.css';

/** Greeting and the one search box, on the city's sea. */
export function Hero() {
  const { home } = useWords(words);
  const citizen = greeted(useCitizenValue());
  const [name = '', remark] = (citizen?.callName ?? home.anyone).split(/ (?=\()/);
  return (
    <div className={css.hero}>
      <TopBar
        back="none"
        deep
        brand={
          <span className={css.brand}>
            <Drawing mark={city.mark} size={32} />
            {city.name}
          </span>
        }
      />
      <div className={css.inside}>
        <div className={css.top}>
          <Drawing mark={city.motif} size={92} className={css.motif} />
          <h1 className={css.greeting} tabIndex={-1}>
            <span className={css.hello}>{home.hello[partOfDay(Date.now())]}</span>
            <span className={css.name}>{citizen ? <Said>{name}</Said> : name}</span>
            {remark ? (
              <span className={css.remark}>
                {' '}
                <Said>{remark}</Said>
              </span>
            ) : null}
          </h1>
        </div>
        <HomeSearch />
      </div>
      <Swell />
    </div>
  );
}

function HomeSearch() {
  const { home } = useWords(words);
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const find = () => navigate(href('services', {}, text.trim() ? { q: text.trim() } : {}));
  // The search screen is what most people open next: fetch it once the home is quiet.
  useEffect(() => {
    const timer = setTimeout(() => {
      import('../../features/services/screens/services-screen').catch(() => undefined);
    }, 2500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <search>
      <form
        className={css.search}
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <label htmlFor="home-search" className="hidden-visually">
          {home.search}
        </label>
        <Icon shape={searchIcon} size={28} />
        <textarea
          id="home-search"
          className={css.input}
          rows={1}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={home.search}
          value={text}
          onChange={(event) => setText(event.currentTarget.value.replace(/\n/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            find();
          }}
        />
        {text ? (
          <button type="submit" className={css.go} aria-label={home.find}>
            <Icon shape={next} />
          </button>
        ) : null}
      </form>
    </search>
  );
}

const Swell = () => (
  <svg
    className={css.swell}
    viewBox="0 0 360 56"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path className={css.deep2} d="M0 0H360V34C310 24 260 34 205 43S60 58 0 33z" />
    <path className={css.deep} d="M0 0H360V22C310 10 270 22 200 34C130 46 60 48 0 22z" />
    <path
      className={css.thread}
      d="M0 14C60 34 125 38 190 29S290 12 316 2C292 16 250 27 194 34S62 42 0 16z"
    />
  </svg>
);
