import { problemIn } from '../../../portal';
import { href } from '../../../routes';
import { Blank, ButtonLink, ProblemView, Screen, SignInOffer, Skeleton, useWords } from '../../../ui';
import { search } from '../../../ui/icons/acts';
import { useKeptReceipts, useOwnPayments } from '../api';
import { sortFees } from '../model';
import { Fees, KeptReceipts } from '../parts/fees';
import { words } from '../words';

/** The citizen's fees, owed and paid, and the receipts kept on this phone. */
export function PaymentsScreen() {
  const { list } = useWords(words);
  const own = useOwnPayments();
  const kept = useKeptReceipts().data ?? [];
  const problem = own.isError ? problemIn(own.error) : null;
  const signedOut = own.data === null || problem?.kind === 'signed-out';
  const { open, paid } = sortFees(own.data ?? []);
  const listed = new Set(paid.map(({ id }) => id));
  const receipts = kept.filter(({ paymentId }) => !listed.has(paymentId));
  const nothing = open.length + paid.length + receipts.length === 0;
  return (
    <Screen
      title={list.title}
      action={
        signedOut ? (
          <ButtonLink icon={search} to={href('dossierFind')}>
            {list.find}
          </ButtonLink>
        ) : null
      }
    >
      {own.isPending ? <Skeleton lines={5} /> : null}
      {problem && !signedOut ? <ProblemView problem={problem} onRetry={() => void own.refetch()} /> : null}
      {signedOut ? (
        <Blank picture="boat">
          <h2>{list.signedOut}</h2>
          <SignInOffer />
          <p>{list.signedOutWay}</p>
        </Blank>
      ) : null}
      {own.data && !signedOut && nothing ? (
        <Blank picture="boat">
          <h2>{list.empty}</h2>
          <p>{list.emptyText}</p>
        </Blank>
      ) : null}
      <Fees title={list.open} fees={open} />
      <Fees title={list.paid} fees={paid} />
      <KeptReceipts receipts={receipts} />
    </Screen>
  );
}
