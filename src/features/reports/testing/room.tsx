import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactElement, useEffect } from 'react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { OutboxContext } from '../../../outbox';
import { createOutbox, type Outbox } from '../../../outbox/machine';
import { PlatformContext } from '../../../platform/context';
import { createFakePlatform, type FakeOverrides, type FakePlatform } from '../../../platform/fake';
import { createCache, PortalContext } from '../../../portal';
import { table } from '../../../routes/table';
import { StateRoot, usePretend } from '../../../state';
import { FrameContext, LanguageContext } from '../../../ui';
import { OutboxScreen } from '../screens/outbox-screen';
import { ReportNewScreen } from '../screens/report-new-screen';
import { ReportScreen } from '../screens/report-screen';
import { ReportsScreen } from '../screens/reports-screen';
// Loaded beforehand, so that no test waits for what a phone fetches while the first question is answered.
import '../steps/later';
import { type Answers, scriptedPortal } from './scripted-portal';

interface RoomParts {
  path: string;
  state?: unknown;
  answers?: Answers;
  language?: 'vi' | 'en';
  platform?: FakePlatform;
  overrides?: FakeOverrides;
  /** The portal that answers has made-up data. */
  pretend?: boolean;
}

/** The screens of the reports on a pretend phone. `address` is where they are now. */
export function openRoom({
  path,
  state,
  answers = () => undefined,
  language = 'vi',
  overrides,
  pretend = false,
  ...given
}: RoomParts) {
  const platform = given.platform ?? createFakePlatform(overrides);
  const portal = scriptedPortal(answers);
  const outbox: Outbox = createOutbox({
    store: platform.store,
    portal,
    now: Date.now,
    random: () => 0.5,
    schedule: () => () => undefined,
    locks: { request: async (_name, _options, work) => work({}) },
  });
  const where: { address: string; goBack(): void } = { address: '', goBack: () => undefined };
  const screens: readonly [string, ReactElement][] = [
    [table.reports.path, <ReportsScreen key="reports" />],
    [table.reportNew.path, <ReportNewScreen key="new" />],
    [table.outbox.path, <OutboxScreen key="outbox" />],
    [table.report.path, <ReportScreen key="report" />],
  ];

  function Window() {
    const location = useLocation();
    const navigate = useNavigate();
    const [, setPretend] = usePretend();
    useEffect(() => setPretend(pretend), [setPretend]);
    where.address = location.pathname + location.search;
    where.goBack = () => navigate(-1);
    return (
      <FrameContext.Provider
        value={{
          city: 'Hải Phòng',
          goBack: where.goBack,
          helpPath: '/help',
          hotline: { phone: '18001096', name: 'Cổng mẫu' },
          strips: null,
          copy: async () => true,
        }}
      >
        <Routes>
          {screens.map(([pattern, element]) => (
            <Route key={pattern} path={pattern} element={element} />
          ))}
        </Routes>
      </FrameContext.Provider>
    );
  }

  const shown = render(
    <StateRoot>
      <PlatformContext.Provider value={platform}>
        <PortalContext.Provider value={portal}>
          <OutboxContext.Provider value={outbox}>
            <QueryClientProvider client={createCache()}>
              <MemoryRouter
                initialEntries={[
                  '/reports',
                  { pathname: path.split('?')[0] ?? path, search: path.split('?')[1] ?? '', state },
                ]}
              >
                <LanguageContext.Provider value={language}>
                  <Window />
                </LanguageContext.Provider>
              </MemoryRouter>
            </QueryClientProvider>
          </OutboxContext.Provider>
        </PortalContext.Provider>
      </PlatformContext.Provider>
    </StateRoot>,
  );
  return { platform, portal, outbox, where, ...shown };
}
