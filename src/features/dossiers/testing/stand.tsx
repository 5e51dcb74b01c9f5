import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../../lib/result';
import { PlatformContext } from '../../../platform/context';
import type { FakePlatform } from '../../../platform/fake';
import { createCache, type Portal, PortalContext, type Problem, problem } from '../../../portal';
import { StateRoot } from '../../../state';
import { LanguageContext, SignInContext, type SignInWay } from '../../../ui';
import { DossierFindScreen } from '../screens/dossier-find-screen';
import { DossierScreen } from '../screens/dossier-screen';
import { DossiersScreen } from '../screens/dossiers-screen';

/** What a scripted portal was asked. */
interface Asked {
  method: string;
  path: string;
  options: { path?: unknown; header?: unknown; body?: unknown };
}

/** Answers to one operation ("get /dossiers"), in turn, the last one again and again. */
export type Script = Record<string, readonly Result<unknown, Problem>[]>;

/** A portal that answers by script; the answers are checked against the shape as the real client does. */
export function scriptedPortal(script: Script, signedIn = true) {
  const asked: Asked[] = [];
  const turns: Record<string, number> = {};
  const answer = (key: string): Result<unknown, Problem> => {
    const turn = turns[key] ?? 0;
    turns[key] = turn + 1;
    const told = script[key];
    return told?.[Math.min(turn, told.length - 1)] ?? fail(problem('missing'));
  };
  const citizen = { callName: 'nhân vật mẫu', isLeader: false, neighbourhood: null };
  const portal: Portal = {
    session: {
      citizen: async () => ok(signedIn ? citizen : null),
    },
    async call(method, path, options, shape) {
      asked.push({ method, path, options });
      const told = answer(`${method} ${path}`);
      if (!told.ok) return told;
      const read = v.safeParse(shape, told.value);
      return read.success ? ok(read.output) : fail(problem('broken'));
    },
    ask: async () => fail(problem('broken')),
  };
  return { portal, asked };
}

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{decodeURIComponent(pathname + search)}</p>;
}

/** Opens a path of this room on a made-up phone; `way`: how one signs in there. */
export function openRoom(
  path: string,
  portal: Portal,
  platform: FakePlatform,
  language: 'vi' | 'en' = 'vi',
  way: SignInWay | null = null,
) {
  const cache = createCache();
  cache.setDefaultOptions({ queries: { ...cache.getDefaultOptions().queries, retry: false } });
  return render(
    <StateRoot>
      <PlatformContext.Provider value={platform}>
        <PortalContext.Provider value={portal}>
          <QueryClientProvider client={cache}>
            <LanguageContext.Provider value={language}>
              <SignInContext.Provider value={way}>
                <MemoryRouter initialEntries={[path]}>
                  <Routes>
                    <Route path="/dossiers" element={<DossiersScreen />} />
                    <Route path="/dossiers/find" element={<DossierFindScreen />} />
                    <Route path="/dossiers/:code" element={<DossierScreen />} />
                  </Routes>
                  <Address />
                </MemoryRouter>
              </SignInContext.Provider>
            </LanguageContext.Provider>
          </QueryClientProvider>
        </PortalContext.Provider>
      </PlatformContext.Provider>
    </StateRoot>,
  );
}
