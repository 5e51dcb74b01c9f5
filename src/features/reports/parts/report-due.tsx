import { useState } from 'react';
import { formatTime } from '../../../lib/dates';
import { Answer, Callout, useLanguage, useWords } from '../../../ui';
import { late } from '../../../ui/icons/signs';
import { calendar } from '../../../ui/icons/things';
import { isOver, timeLeft } from '../model';
import type { Report } from '../report';
import { words } from '../words';
import { AskOffice } from './ask-office';

/** By when the office answers, what is left of that time, and honestly when it is over. */
export function ReportDue({ report }: { report: Pick<Report, 'status' | 'expectedAt' | 'provisional'> }) {
  const { report: told } = useWords(words);
  const language = useLanguage();
  const [now] = useState(Date.now);
  const { status, expectedAt, provisional } = report;
  if (isOver(status)) return null;
  const left = timeLeft(report, now);
  const when = expectedAt ? formatTime(expectedAt, language) : told.noDay;
  return (
    <>
      {left?.late ? (
        <>
          <Callout meaning="wait" icon={late} title={told.late(left.days)}>
            <p>{told.lateText(when)}</p>
          </Callout>
          <AskOffice />
        </>
      ) : (
        <Answer
          icon={calendar}
          question={provisional && expectedAt ? told.byProvisional : told.by}
          answer={when}
        >
          {left ? <p>{told.left(left.workingDays)}</p> : null}
        </Answer>
      )}
      {provisional && expectedAt ? <p>{told.provisional}</p> : null}
    </>
  );
}
