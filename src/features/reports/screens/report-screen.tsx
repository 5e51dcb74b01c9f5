import { useLocation, useParams } from 'react-router-dom';
import { formatTime } from '../../../lib/dates';
import { problemIn } from '../../../portal';
import { href } from '../../../routes';
import {
  Button,
  ButtonLink,
  Callout,
  ProblemView,
  Screen,
  Skeleton,
  useLanguage,
  useWords,
} from '../../../ui';
import { retry } from '../../../ui/icons/acts';
import { offline } from '../../../ui/icons/signs';
import { useKept, useReport } from '../api';
import { excerpt } from '../model';
import { ReceiptCard, ReportCode } from '../parts/receipt-card';
import { ReportBody } from '../parts/report-body';
import css from '../parts/report-body.module.css';
import { SentView } from '../parts/sent-view';
import { StatusTag } from '../parts/status-tag';
import { words } from '../words';

/** One report: its status, the office's answer, how far it is; from the phone's own copy when the portal is away. */
export function ReportScreen() {
  const { id = '' } = useParams();
  const { title, report: told } = useWords(words);
  const language = useLanguage();
  const state: unknown = useLocation().state;
  const justSent = typeof state === 'object' && state !== null && 'sent' in state;
  const asked = useReport(id);
  const kept = useKept(id);
  const receipt = kept.data?.receipt ?? null;
  const seen = kept.data?.seen ?? null;
  const again = () => void asked.refetch();

  if (justSent && receipt) return <SentView kept={receipt} />;
  const report = asked.data ?? (asked.isError ? seen?.report : undefined);
  if (report)
    return (
      <Screen
        title={excerpt(report.text, 60)}
        said
        before={
          <div className={css.status}>
            <StatusTag status={report.status} />
          </div>
        }
      >
        {asked.isError ? (
          <Callout meaning="wait" icon={offline} title={told.saved}>
            <p>
              {told.savedText(
                formatTime(new Date(seen?.seenAt ?? asked.dataUpdatedAt).toISOString(), language),
              )}
            </p>
            <Button kind="quiet" icon={retry} onClick={again}>
              {told.again}
            </Button>
          </Callout>
        ) : null}
        <ReportCode id={report.id} />
        <ReportBody report={report} />
      </Screen>
    );
  if (asked.isPending || kept.isPending)
    return (
      <Screen title={title}>
        <Skeleton lines={6} />
      </Screen>
    );
  if (receipt)
    return (
      <Screen
        title={excerpt(receipt.shown.text, 60)}
        said
        before={
          <div className={css.status}>
            <StatusTag status={{ code: 'received', name: '' }} />
          </div>
        }
      >
        <Callout meaning="wait" icon={offline} title={told.receiptOnly}>
          <Button kind="quiet" icon={retry} onClick={again}>
            {told.again}
          </Button>
        </Callout>
        <ReceiptCard kept={receipt} />
      </Screen>
    );
  const problem = problemIn(asked.error);
  const missing = problem.kind === 'missing' || problem.kind === 'refused' || problem.kind === 'signed-out';
  return (
    <Screen title={title} action={missing ? <ButtonLink to={href('reports')}>{told.back}</ButtonLink> : null}>
      <ProblemView
        problem={problem}
        title={missing ? told.missing : undefined}
        text={missing ? told.missingText : undefined}
        kept={missing ? undefined : told.kept}
        onRetry={missing ? undefined : again}
      />
    </Screen>
  );
}
