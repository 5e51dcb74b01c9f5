import { formatDay, formatHalfDay, formatTime } from '../../../lib/dates';
import { dayOf } from '../../../lib/day';
import type { Due } from '../../../lib/due';
import { Said, Section, type Station, Timeline, useLanguage, useWords } from '../../../ui';
import type { Dossier } from '../dossier';
import type { Lateness } from '../due';
import { journeyOf } from '../journey';
import { ruleOf } from '../model';
import { words } from '../words';
import { signs } from './signs';

/** Where the dossier has been, where it is, what is to come. */
export function Journey({
  dossier,
  due,
  late,
}: {
  dossier: Dossier;
  due: Due | null;
  late: Lateness | null;
}) {
  const { dossier: told } = useWords(words);
  const language = useLanguage();
  const { meaning, icon, plain } = ruleOf(dossier.status.code);
  const promised = dossier.promisedAt ? formatDay(dayOf(dossier.promisedAt), language) : null;
  const newDay = late?.newDay ? formatDay(late.newDay, language) : null;
  // A day that has passed is no expectation.
  const expected =
    plain === 'finished' ? null : late ? newDay : due ? formatHalfDay(due.readyAt, language) : promised;
  const stations = journeyOf(dossier, told.result).map(({ key, stage, title, at, office, last }): Station => {
    const coming = last && expected ? told.expected(expected) : null;
    return {
      key,
      stage,
      title: title === told.result ? title : <Said>{title}</Said>,
      when: at ? formatTime(at, language) : coming,
      where: office ? <Said>{office}</Said> : null,
      ...(stage === 'now' ? { meaning, icon: signs[icon] } : {}),
    };
  });
  if (stations.length === 0) return null;
  return (
    <Section title={told.journey}>
      <Timeline stations={stations} />
    </Section>
  );
}
