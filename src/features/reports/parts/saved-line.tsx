import { clockAt } from '../../../lib/day';
import { usePlatform } from '../../../platform/context';
import { Callout, Line } from '../../../ui';
import { alert, need, saved as savedIcon } from '../../../ui/icons/signs';
import type { Saved } from '../draft-keeper';
import { useAskWords } from '../use-ask-words';

/** "9:41" as the clocks of Viet Nam show it. */
export function clockText(moment: number): string {
  const { hour, minute } = clockAt(moment);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** Whether what was answered lies on the phone. */
export function SavedLine({ saved }: { saved: Saved | null }) {
  const words = useAskWords();
  const { store } = usePlatform();
  if (!saved) return null;
  if ('failed' in saved)
    return <Callout meaning="wait" icon={need} title={words.notSaved[saved.failed]} live />;
  if (store.kind === 'memory')
    return (
      <Line icon={alert} meaning="wait">
        {words.savedFleeting}
      </Line>
    );
  return (
    <Line icon={savedIcon} meaning="done">
      {words.saved(clockText(saved.at))}
    </Line>
  );
}
