import { city } from '@city';
import { lazy, Suspense, useMemo } from 'react';
import { Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { usePlatform } from '../platform/context';
import { href, parse, type RouteName, table } from '../routes';
import { useLookValue, useOnline, usePretend } from '../state';
import { FrameContext, LanguageContext, Screen, Skeleton, Strip, useWords } from '../ui';
import { offline } from '../ui/icons/signs';
import { ErrorBoundary } from './error-boundary';
import { LazyParts } from './lazy-parts';
import { screens } from './routes';
import { TabBar, withTabs } from './tab-bar';
import { useHostEvents } from './use-host-events';
import { useLookOnPage } from './use-look-on-page';
import { useScrollPlace } from './use-scroll-place';
import { useStatusBar } from './use-status-bar';
import { words } from './words';

const NotFoundScreen = lazy(async () => ({ default: (await import('./not-found-screen')).NotFoundScreen }));
const names = Object.keys(table) as RouteName[];

/** The hall: language, frame and tabs around the screen that the address names. */
export function Hall() {
  const look = useLookValue();
  useStatusBar(useLookOnPage());
  useHostEvents();
  useScrollPlace();
  return (
    <LanguageContext.Provider value={look.language}>
      <Rooms />
    </LanguageContext.Provider>
  );
}

function Rooms() {
  const location = useLocation();
  const frame = useFrame();
  const here = parse(location.pathname)?.name;
  return (
    <FrameContext.Provider value={frame}>
      <ErrorBoundary key={location.pathname}>
        <Suspense fallback={<Loading />}>
          <Routes>
            {names.map((name) => {
              const Shown = screens[name];
              // The home fetches the parts itself, after its search box stands.
              const shown =
                name === 'home' ? (
                  <Shown />
                ) : (
                  <LazyParts>
                    <Shown />
                  </LazyParts>
                );
              return <Route key={name} path={table[name].path} element={shown} />;
            })}
            <Route path="*" element={<NotFoundScreen />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
      {here && withTabs.has(here) ? <TabBar /> : null}
    </FrameContext.Provider>
  );
}

function Loading() {
  const { loading } = useWords(words);
  return (
    <Screen title={loading}>
      <Skeleton lines={5} />
    </Screen>
  );
}

function useFrame() {
  const platform = usePlatform();
  const navigate = useNavigate();
  const [online] = useOnline();
  const [pretend] = usePretend();
  const { language } = useLookValue();
  const { strips } = words[language];
  return useMemo(() => {
    const hotline = city.hotline ?? city.nationalPortal.hotline;
    return {
      city: city.name,
      helpPath: href('help'),
      hotline: { phone: hotline.phone, name: hotline.name[language] },
      goBack() {
        // react-router numbers its entries; the first one has nothing of ours behind it.
        const state: unknown = window.history.state;
        const index = typeof state === 'object' && state !== null && 'idx' in state ? state.idx : 0;
        if (typeof index === 'number' && index > 0) navigate(-1);
        else navigate(href('home'), { replace: true });
      },
      copy: async (text: string) => (await platform.copy(text)).ok,
      strips: (
        <>
          {pretend ? <Strip meaning="rest">{strips.pretend}</Strip> : null}
          {online ? null : (
            <Strip meaning="wait" icon={offline}>
              {strips.offline}
            </Strip>
          )}
        </>
      ),
    };
  }, [platform, navigate, online, pretend, language, strips]);
}
