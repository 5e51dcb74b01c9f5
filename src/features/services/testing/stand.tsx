import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { App } from 'zmp-ui';
import { PlatformContext } from '../../../platform/context';
import type { FakePlatform } from '../../../platform/fake';
import { createCache, type Portal, PortalContext } from '../../../portal';
import { StateRoot } from '../../../state';
import { ServiceScreen } from '../screens/service-screen';
import { ServicesScreen } from '../screens/services-screen';

function Address() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <p data-testid="address">{decodeURIComponent(pathname + search.replace(/\+/g, ' '))}</p>
      <button type="button" onClick={() => navigate(-1)}>
        back
      </button>
    </>
  );
}

/** Opens a path of this room on a made-up phone. */
export const openRoom = (path: string, portal: Portal, platform: FakePlatform) => {
  const cache = createCache();
  cache.setDefaultOptions({ queries: { ...cache.getDefaultOptions().queries, retry: false } });
  return render(
    <StateRoot>
      <PlatformContext.Provider value={platform}>
        <PortalContext.Provider value={portal}>
          <QueryClientProvider client={cache}>
            <MemoryRouter initialEntries={[path]}>
              <App>
                <Routes>
                  <Route path="/services" element={<ServicesScreen />} />
                  <Route path="/services/:code" element={<ServiceScreen />} />
                </Routes>
                <Address />
              </App>
            </MemoryRouter>
          </QueryClientProvider>
        </PortalContext.Provider>
      </PlatformContext.Provider>
    </StateRoot>,
  );
};
