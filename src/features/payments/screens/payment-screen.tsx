import { useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { formatTime } from '../../../lib/dates';
import { usePlatform } from '../../../platform/context';
import { problemIn } from '../../../portal';
import { Callout, glue, ProblemView, Screen, Skeleton, useLanguage, useWords } from '../../../ui';
import { done, offline } from '../../../ui/icons/signs';
import { usePayment, useReceipt } from '../api';
import { isPaymentId } from '../model';
import { Closed } from '../parts/closed';
import { NoPayment } from '../parts/no-payment';
import { Owed } from '../parts/owed';
import { Paid, PaidHeading } from '../parts/paid';
import { Unsettled } from '../parts/unsettled';
import { usePay } from '../parts/use-pay';
import { words } from '../words';

function Fee({ id }: { id: string }) {
  const told = useWords(words);
  const language = useLanguage();
  const { events } = usePlatform();
  const payment = usePayment(id);
  // One for all states: what a tap met is still told when the portal has meanwhile moved on.
  const paying = usePay(id);
  const state = payment.data?.state;
  const paid = state === 'paid';
  const { kept, live, receipt } = useReceipt(id, paid);
  const { refetch } = payment;
  useEffect(() => events.onResume(() => void refetch()), [events, refetch]);
  const shown = useRef(state);
  useEffect(() => {
    // Another state is another page: it begins at its heading, wherever the button of the last one stood.
    if (shown.current && state && shown.current !== state) window.scrollTo(0, 0);
    shown.current = state ?? shown.current;
  }, [state]);
  const ask = async () => !(await refetch()).isError;

  if (receipt && (paid || payment.isError))
    return <Paid key="paid" receipt={receipt} keptAt={kept.data?.keptAt ?? null} />;
  if (payment.data && paid)
    return (
      <Screen key="receipt" title={told.paidTitle} heading={<PaidHeading />}>
        {live.isError ? (
          <>
            <Callout meaning="done" icon={done} title={told.noReceiptText} />
            <ProblemView
              problem={problemIn(live.error)}
              title={told.noReceipt}
              onRetry={() => void live.refetch()}
              size="part"
            />
          </>
        ) : (
          <Skeleton lines={6} />
        )}
      </Screen>
    );
  if (payment.data) {
    const notice = payment.isError ? (
      <Callout meaning="wait" icon={offline} title={told.stale} live>
        <p>{glue(told.staleText(formatTime(new Date(payment.dataUpdatedAt).toISOString(), language)))}</p>
      </Callout>
    ) : null;
    if (state === 'owed') return <Owed key={state} payment={payment.data} paying={paying} notice={notice} />;
    if (state === 'pending' || state === 'unsure')
      return <Unsettled key={state} payment={payment.data} paying={paying} ask={ask} notice={notice} />;
    return <Closed key={state} payment={payment.data} notice={notice} />;
  }
  if (payment.isError && !kept.isPending)
    return <NoPayment problem={problemIn(payment.error)} onRetry={() => void refetch()} />;
  return (
    <Screen key="loading" title={told.title}>
      <Skeleton lines={6} />
    </Screen>
  );
}

/** One fee: what it is, paying it, waiting for the bank, its receipt. */
export function PaymentScreen() {
  const { id = '' } = useParams();
  return isPaymentId(id) ? <Fee key={id} id={id} /> : <NoPayment problem={null} />;
}
