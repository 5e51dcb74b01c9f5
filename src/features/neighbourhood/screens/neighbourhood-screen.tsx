import { useLocation } from 'react-router-dom';
import { sharedService } from '../model';
import { ChooseService } from '../parts/choose-service';
import { SendService } from '../parts/send-service';

/** /neighbourhood: send neighbours the way to a service. What is being sent stands in the history entry, not in the address. */
export function NeighbourhoodScreen() {
  const { state }: { state: unknown } = useLocation();
  const code = typeof state === 'object' && state !== null && 'share' in state ? state.share : null;
  const service = sharedService(code);
  return service ? <SendService key={service.code} service={service} /> : <ChooseService />;
}
