import { formatTime } from '../../../lib/dates';
import type { KeptReceipt } from '../../../outbox';
import { CopyButton, Pairs, Receipt, Said, Section, Timeline, useLanguage, useWords } from '../../../ui';
import { words } from '../words';
import css from './receipt-card.module.css';

/** The code of a report, to read out or to copy. */
export function ReportCode({ id }: { id: string }) {
  const { report: told } = useWords(words);
  return (
    <div className={css.code}>
      <div>
        <span className={css.label}>{told.code}</span>
        <strong>{id}</strong>
      </div>
      <CopyButton text={id} />
    </div>
  );
}

/** The portal's receipt, kept on this phone: code, who handles it, by when, and what comes next. */
export function ReceiptCard({ kept: { receipt } }: { kept: KeptReceipt }) {
  const { report: told } = useWords(words);
  const language = useLanguage();
  const { id, office, expectedAt, provisional, photos, receivedAt } = receipt;
  return (
    <>
      <Receipt>
        <ReportCode id={id} />
        <Pairs
          items={[
            ...(office ? [[told.office, <Said key="office">{office}</Said>] as const] : []),
            [
              provisional && expectedAt ? told.byProvisional : told.by,
              expectedAt ? formatTime(expectedAt, language) : told.noDay,
            ],
          ]}
        />
      </Receipt>
      <Section title={told.next}>
        <Timeline
          stations={[
            {
              key: 'arrived',
              stage: 'done',
              title: told.arrived(photos),
              when: formatTime(receivedAt, language),
            },
            { key: 'office', stage: 'next', title: told.nextOffice },
            { key: 'answer', stage: 'next', title: told.nextAnswer },
          ]}
        />
      </Section>
      {provisional && expectedAt ? <p>{told.provisional}</p> : null}
      <p>{told.reopen}</p>
    </>
  );
}
