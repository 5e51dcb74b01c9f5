import { formatDay, formatTime } from '../../../lib/dates';
import type { KeptReceipt } from '../../../outbox';
import { problemIn } from '../../../portal';
import { href } from '../../../routes';
import {
  Blank,
  Button,
  Callout,
  glue,
  Line,
  ProblemView,
  Row,
  Rows,
  Said,
  Section,
  SignInOffer,
  Skeleton,
  useLanguage,
  useWords,
} from '../../../ui';
import { retry } from '../../../ui/icons/acts';
import { info, offline } from '../../../ui/icons/signs';
import { useNews, useOwnReports } from '../api';
import { excerpt, mergeReports, plainStatus } from '../model';
import { words } from '../words';
import { signs } from './signs';
import { StatusTag } from './status-tag';

/** The citizen's reports: what the portal tells when signed in, and what this phone has receipts of. */
export function MyReports({ receipts }: { receipts: readonly KeptReceipt[] | null }) {
  const { list, report: told } = useWords(words);
  const language = useLanguage();
  const own = useOwnReports();
  const atPortal = own.data?.items ?? [];
  const listed = new Set(atPortal.map(({ id }) => id));
  const alone = (receipts ?? []).filter(({ receipt }) => !listed.has(receipt.id));
  const news = useNews(!own.isPending ? alone.map(({ receipt }) => receipt.id) : []);
  const all = mergeReports(atPortal, news, receipts ?? []);
  const loading = receipts === null || own.isPending;
  const again = () => void own.refetch();
  return (
    <Section
      title={list.mine}
      aside={own.data ? list.updated(formatTime(own.data.asOf, language)) : undefined}
    >
      {own.isError && all.length > 0 ? (
        <Callout meaning="wait" icon={offline} title={list.saved}>
          <p>{list.savedText}</p>
          <Button kind="quiet" icon={retry} onClick={again}>
            {list.again}
          </Button>
        </Callout>
      ) : null}
      {own.isError && all.length === 0 ? (
        <ProblemView problem={problemIn(own.error)} kept={told.kept} onRetry={again} size="part" />
      ) : null}
      {own.data === null && all.length > 0 ? <Line icon={info}>{list.signedOut}</Line> : null}
      {loading && all.length === 0 ? <Skeleton lines={3} /> : null}
      {!loading && !own.isError && all.length === 0 ? (
        <Blank picture="boat">
          <h3>{list.empty}</h3>
          <p>{list.emptyText}</p>
        </Blank>
      ) : null}
      <Rows>
        {all.map((report) => {
          const sign = signs[plainStatus(report.status)];
          return (
            <Row
              key={report.id}
              to={href('report', { id: report.id })}
              icon={sign.icon}
              meaning={sign.meaning}
              title={<Said>{excerpt(report.text)}</Said>}
              text={<StatusTag status={report.status} />}
              meta={
                <>
                  <Said>{report.unitName}</Said>, {glue(formatDay(report.receivedAt, language))}
                </>
              }
            />
          );
        })}
      </Rows>
      {own.data === null ? <SignInOffer /> : null}
    </Section>
  );
}
