import type { ReactNode } from 'react';
import type { Day } from '../../../lib/day';
import type { Due } from '../../../lib/due';
import { Pairs, Said, Section, useWords } from '../../../ui';
import type { Dossier } from '../dossier';
import type { Lateness } from '../due';
import { ruleOf } from '../model';
import { words } from '../words';
import { Collect } from './collect';
import { Defects } from './defects';
import { DuePart } from './due-part';
import { Journey } from './journey';
import { Late } from './late';
import { OfficeRow } from './office-row';

interface FullDossierProps {
  dossier: Dossier;
  due: Due | null;
  late: Lateness | null;
  today: Day;
}

/** Everything that owner and watcher see under the slip, in the order of what matters now. */
export function FullDossier({ dossier, due, late, today }: FullDossierProps) {
  const { dossier: told } = useWords(words);
  const { applicant, officialName, title } = dossier;
  const pairs: [string, ReactNode][] = [];
  if (applicant) pairs.push([told.applicant, <Said key="applicant">{applicant}</Said>]);
  if (officialName !== title) pairs.push([told.official, <Said key="official">{officialName}</Said>]);
  return (
    <>
      {late ? <Late late={late} apology={dossier.apology} /> : null}
      <Defects dossier={dossier} />
      {ruleOf(dossier.status.code).act === 'collect' ? <Collect office={dossier.office.name} /> : null}
      <DuePart dossier={dossier} due={due} late={late !== null} today={today} />
      <Journey dossier={dossier} due={due} late={late} />
      <Section title={told.about}>
        {pairs.length > 0 ? <Pairs items={pairs} /> : null}
        <OfficeRow office={dossier.office} />
      </Section>
    </>
  );
}
