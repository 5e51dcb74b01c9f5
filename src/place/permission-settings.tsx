import { usePlatform } from '../platform/context';
import { Button, useWords } from '../ui';
import { placeWords } from './words';

/** After a refusal that the citizen may take back: leads to the host's permissions; nothing where there is no host. */
export function PermissionSettings({ refusal }: { refusal: string | null }) {
  const platform = usePlatform();
  const { settings } = useWords(placeWords);
  if (platform.kind === 'browser' || !refusal?.startsWith('denied')) return null;
  return (
    <Button kind="quiet" onClick={() => void platform.openSettings()}>
      {settings}
    </Button>
  );
}
