import { useNavigate } from 'react-router-dom';
import { usePlatform } from '../../../platform/context';
import { href } from '../../../routes';
import { codeInScan } from '../model';

/** Why a scan gave no code; each has its own sentence. */
export type ScanFailure = 'unsupported' | 'denied' | 'failed' | 'foreign';

const failures: readonly ScanFailure[] = ['unsupported', 'denied', 'failed', 'foreign'];

/** Scans the code on a receipt and leads to the look-up: with the code, or to typing with a sentence why. */
export function useScan(): () => Promise<void> {
  const platform = usePlatform();
  const navigate = useNavigate();
  const type = (scan: ScanFailure) => navigate(href('dossierFind'), { state: { scan } });
  return async () => {
    const answer = await platform.scanCode();
    if (!answer.ok) {
      if (answer.error === 'cancelled') return;
      type(answer.error === 'unsupported' || answer.error === 'denied' ? answer.error : 'failed');
      return;
    }
    const code = codeInScan(answer.value);
    if (code) navigate(href('dossierFind', {}, { code }));
    else type('foreign');
  };
}

/** What `useScan` left in the state of a location. */
export function scanFailureIn(state: unknown): ScanFailure | null {
  if (typeof state !== 'object' || state === null || !('scan' in state)) return null;
  return failures.find((failure) => failure === state.scan) ?? null;
}
