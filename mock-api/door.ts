import { HttpResponse, http } from 'msw';
import type { PretendPortal } from './portal';
import { ConnectionCut } from './weather';

/** The portal as MSW handlers; what the network swallows becomes a network error. */
export const handlersOf = ({ fetch }: PretendPortal) => {
  const answer = async ({ request }: { request: Request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      if (error instanceof ConnectionCut) return HttpResponse.error();
      throw error;
    }
  };
  return [http.all('*/v1/*', answer), http.all('*/pretend/*', answer)];
};
