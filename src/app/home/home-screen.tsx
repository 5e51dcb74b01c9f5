import { city } from '@city';
import { lazy, Suspense, useContext, useEffect, useRef } from 'react';
import { Page } from 'zmp-ui';
import { formatPhone } from '../../lib/phone';
import { href } from '../../routes';
import { useCitizenValue } from '../../state';
import { Button, CallRow, FrameContext, Line, Row, Rows, Said, Section, Skeleton, useWords } from '../../ui';
import { phone, retry } from '../../ui/icons/acts';
import { alert } from '../../ui/icons/signs';
import { office, size } from '../../ui/icons/things';
import { ErrorBoundary } from '../error-boundary';
import { words } from '../words';
import { Doors } from './doors';
import { Hero } from './hero';
import css from './home-screen.module.css';

const NearOffice = lazy(async () => ({ default: (await import('./near-office')).NearOffice }));
const News = lazy(async () => ({ default: (await import('./news')).News }));

/** Home: greeting, one search box, four doors, what waits for me, notices, help. */
export function HomeScreen() {
  const { home } = useWords(words);
  const { hotline, strips } = useContext(FrameContext);
  const citizen = useCitizenValue();
  useEffect(() => {
    document.title = home.title(city.name);
  }, [home]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <Page className="house">
      <div className={css.screen}>
        <main id="main" ref={main}>
          <Hero />
          {strips}
          <div className={css.main}>
            <Doors />
            <ErrorBoundary instead={<NewsFailed />}>
              <Suspense fallback={<Skeleton lines={4} />}>
                <News />
              </Suspense>
            </ErrorBoundary>
            <Section title={home.near}>
              <Rows>
                <CallRow
                  phone={hotline.phone}
                  icon={phone}
                  title={home.call(formatPhone(hotline.phone))}
                  text={hotline.name}
                />
                <ErrorBoundary instead={<CityOffice />}>
                  <Suspense fallback={<CityOffice />}>
                    <NearOffice />
                  </Suspense>
                </ErrorBoundary>
                <Row to={href('settings')} icon={size} title={home.settings} text={home.settingsText} />
              </Rows>
            </Section>
            <p className={css.foot}>{citizen === null ? home.footSignedOut : home.foot}</p>
            <p className={css.foot}>
              <Said>{city.fullName}</Said>
            </p>
          </div>
        </main>
      </div>
    </Page>
  );
}

/** Stands in until the citizen's own office is known. */
function CityOffice() {
  const { home } = useWords(words);
  return <Row to={href('help')} icon={office} title={home.office} text={<Said>{city.centre.name}</Said>} />;
}

function NewsFailed() {
  const { failed } = useWords(words);
  return (
    <Section title={failed.news}>
      <Line icon={alert} meaning="wait">
        {failed.newsText}
      </Line>
      <Button kind="second" icon={retry} onClick={() => location.reload()}>
        {failed.again}
      </Button>
    </Section>
  );
}
