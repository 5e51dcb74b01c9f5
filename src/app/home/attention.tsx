import { formatDay } from '../../lib/dates';
import { formatDong } from '../../lib/money';
import { problemIn, usePortal } from '../../portal';
import { href } from '../../routes';
import { greeted, useCitizenValue, useWaiting } from '../../state';
import {
  Button,
  Line,
  Row,
  Rows,
  Said,
  Section,
  SignInOffer,
  Skeleton,
  useLanguage,
  useProblemWords,
  useWords,
} from '../../ui';
import { retry } from '../../ui/icons/acts';
import { alert, done, need, wait } from '../../ui/icons/signs';
import { money, report } from '../../ui/icons/things';
import { words } from '../words';
import { type AttentionItem, useAttention } from './api';

/** What waits for the citizen: told by the portal, and what this phone still has to send. */
export function Attention() {
  const { attention } = useWords(words);
  const citizen = useCitizenValue();
  const [{ waiting, stopped }] = useWaiting();
  const { session } = usePortal();
  const asked = useAttention(greeted(citizen) !== null);
  const signedOut = citizen === null;
  const problem =
    citizen === 'unreachable'
      ? 'offline'
      : asked.isError && !asked.data && !signedOut
        ? problemIn(asked.error).kind
        : null;
  const again = () => void (citizen === 'unreachable' ? session.citizen() : asked.refetch());
  const items = (!signedOut && asked.data) || [];
  const count = items.length + (waiting + stopped > 0 ? 1 : 0);
  const loading = citizen === 'unknown' || asked.isLoading;
  if (!loading && count === 0 && !problem && !signedOut) {
    return (
      <Section title={attention.title}>
        <Line icon={done} meaning="done">
          {attention.nothing}
        </Line>
      </Section>
    );
  }
  return (
    <Section title={attention.title} aside={count > 0 ? attention.count(count) : undefined}>
      {stopped > 0 || waiting > 0 ? (
        <Rows>
          <Row
            to={href('outbox')}
            icon={stopped > 0 ? need : wait}
            meaning={stopped > 0 ? 'need' : 'wait'}
            title={stopped > 0 ? attention.stopped(stopped) : attention.waiting(waiting)}
            text={stopped > 0 ? attention.stoppedText : attention.waitingText}
          />
        </Rows>
      ) : null}
      {loading ? <Skeleton lines={2} /> : null}
      {signedOut ? <SignInOffer /> : null}
      {problem ? <Failed kind={problem} again={again} /> : null}
      <Rows>
        {items.map((item) => (
          <AttentionRow key={item.kind + item.ref} item={item} />
        ))}
      </Rows>
    </Section>
  );
}

function Failed({ kind, again }: { kind: Parameters<typeof useProblemWords>[0]; again: () => void }) {
  const { attention } = useWords(words);
  const told = useProblemWords(kind);
  return (
    <>
      <Line icon={alert} meaning="wait">
        {told.title}. {told.text}
      </Line>
      <Button kind="quiet" icon={retry} onClick={again}>
        {attention.again}
      </Button>
    </>
  );
}

function AttentionRow({ item }: { item: AttentionItem }) {
  const { attention } = useWords(words);
  const language = useLanguage();
  const due = item.due ? attention.due(formatDay(item.due, language)) : undefined;
  switch (item.kind) {
    case 'payment':
      return (
        <Row
          to={href('payment', { id: item.ref })}
          icon={money}
          meaning="need"
          title={attention.pay(formatDong(item.amount ?? 0, language))}
          text={<Said>{item.title}</Said>}
          meta={due}
        />
      );
    case 'dossier_supplement':
      return (
        <Row
          to={href('dossier', { code: item.ref })}
          icon={need}
          meaning="need"
          title={attention.supplement(item.count ?? 1)}
          text={<Said>{item.title}</Said>}
          meta={due}
        />
      );
    case 'dossier_result':
      return (
        <Row
          to={href('dossier', { code: item.ref })}
          icon={done}
          meaning="done"
          title={attention.result}
          text={<Said>{item.title}</Said>}
          meta={due}
        />
      );
    case 'report_answered':
      return (
        <Row
          to={href('report', { id: item.ref })}
          icon={report}
          meaning="done"
          title={attention.answered}
          text={<Said>{item.title}</Said>}
        />
      );
    case 'report_supplement':
      return (
        <Row
          to={href('report', { id: item.ref })}
          icon={report}
          meaning="need"
          title={attention.more}
          text={<Said>{item.title}</Said>}
          meta={due}
        />
      );
    case 'other':
      return (
        <Row
          to={href('dossiers')}
          icon={alert}
          meaning="going"
          title={<Said>{item.title}</Said>}
          meta={due}
        />
      );
  }
}
