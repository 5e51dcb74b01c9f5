import { Button, ProblemView, Screen, useWords } from '../ui';
import { retry } from '../ui/icons/acts';
import { words } from './words';

/** A screen that could not be fetched or broke down; what is stored on the phone is untouched. */
export function ScreenFailed({ unfetched }: { unfetched: boolean }) {
  const { failed } = useWords(words);
  return (
    <Screen
      title={unfetched ? failed.unfetchedTitle : failed.title}
      action={
        <Button icon={retry} onClick={() => location.reload()}>
          {failed.again}
        </Button>
      }
    >
      <ProblemView problem={{ kind: unfetched ? 'offline' : 'broken' }} kept={failed.kept} />
    </Screen>
  );
}
