import { today } from '../../../lib/dates';
import { Line, useLanguage, useWords } from '../../../ui';
import { done } from '../../../ui/icons/signs';
import { saving } from '../saving';
import type { Service } from '../service';
import { tellSaving } from '../tell-saving';
import { words } from '../words';

/** What filing online saves against the counter, where the portal publishes both. */
export function SavingLine({ service, now }: { service: Service; now: number }) {
  const told = useWords(words);
  const language = useLanguage();
  const saved = saving(service, today(now));
  return saved ? (
    <Line icon={done} meaning="done">
      {tellSaving(saved, told, language)}
    </Line>
  ) : null;
}
