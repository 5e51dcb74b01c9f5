import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Page } from 'zmp-ui';
import { FrameContext } from './frame';
import { glue } from './glue';
import { Said } from './said';
import css from './screen.module.css';
import { TopBar } from './top-bar';

interface ScreenProps {
  /** The one h1 of the screen; also the document's title. */
  title: string;
  /** The title is the portal's or the citizen's, hence Vietnamese on every screen. */
  said?: boolean;
  /** Drawn instead of the plain heading, when the title stands elsewhere (it must hold the h1). */
  heading?: ReactNode;
  /** A sentence under the heading. */
  lead?: ReactNode;
  /** Main action at the thumb. */
  action?: ReactNode;
  /** 'none' on pages that must not be left backwards (sent). */
  back?: 'auto' | 'none';
  /** Stands above the heading: progress, error summary. */
  before?: ReactNode;
  children?: ReactNode;
}

/** One screen: top bar, strips, heading, content, action at the thumb. Moves the focus to its heading when shown. */
export function Screen({
  title,
  said = false,
  heading,
  lead,
  action,
  back = 'auto',
  before,
  children,
}: ScreenProps) {
  const { city, strips } = useContext(FrameContext);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} – ${city}`;
  }, [title, city]);
  useEffect(() => {
    const target = main.current?.querySelector<HTMLElement>('h1');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }, []);
  return (
    <Page className="house">
      <div className={css.screen}>
        <TopBar back={back} />
        {strips}
        <main id="main" ref={main} className={css.main}>
          <div className={css.content}>
            {before}
            {heading ?? <h1 className={css.title}>{said ? <Said>{title}</Said> : title}</h1>}
            {lead ? <p className={css.lead}>{glue(lead)}</p> : null}
            {children}
          </div>
          {action ? <div className={css.action}>{action}</div> : null}
        </main>
      </div>
    </Page>
  );
}

/** A part of a screen under its own h2. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={css.section}>
      <div className={css.sectionHead}>
        <h2>{title}</h2>
        {aside ? <span className={css.aside}>{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
