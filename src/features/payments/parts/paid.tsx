import { formatTime } from '../../../lib/dates';
import {
  Button,
  CopyButton,
  Icon,
  Line,
  Pairs,
  Qr,
  Receipt,
  Said,
  Screen,
  useLanguage,
  useWords,
} from '../../../ui';
import { check, save as saveIcon, trash } from '../../../ui/icons/acts';
import { saved } from '../../../ui/icons/signs';
import { shield } from '../../../ui/icons/things';
import type { PaidReceipt } from '../payment';
import { receiptPairs, wholeReceipt } from '../receipt-text';
import { words } from '../words';
import { Amount } from './bill';
import bill from './bill.module.css';
import css from './paid.module.css';
import { useSave } from './use-save';

/** The heading of a paid fee; holds the screen's h1. */
export function PaidHeading() {
  const told = useWords(words);
  return (
    <div className={css.heading}>
      <span className={css.medal}>
        <Icon shape={check} size={32} />
      </span>
      <h1>{told.paidTitle}</h1>
    </div>
  );
}

/** A fee that the portal says is paid: the receipt, to be saved on the phone. */
export function Paid({ receipt, keptAt }: { receipt: PaidReceipt; keptAt: string | null }) {
  const told = useWords(words);
  const language = useLanguage();
  const { save, drop, said, busy } = useSave(receipt);
  return (
    <Screen
      title={told.paidTitle}
      heading={<PaidHeading />}
      action={
        <>
          <p role="status" className={bill.said}>
            {said}
          </p>
          <Button icon={saveIcon} busy={busy} onClick={() => void save()}>
            {told.save}
          </Button>
        </>
      }
    >
      <Receipt>
        <div className={css.top}>
          <div className={css.sum}>
            <p className={css.label}>{told.receiptNumber}</p>
            <p className={css.number}>{receipt.number}</p>
            <Amount amount={receipt.amount} />
          </div>
          <div className={css.code}>
            <Qr text={receipt.number} label={told.qr(receipt.number)} />
          </div>
        </div>
        <div className={css.pairs}>
          <Pairs
            items={receiptPairs(receipt, language).map(({ name, value, said }) => [
              name,
              said ? <Said key={name}>{value}</Said> : value,
            ])}
          />
        </div>
        <div className={css.confirmed}>
          <Line icon={shield} meaning="done">
            {told.confirmed}
          </Line>
        </div>
      </Receipt>
      <CopyButton
        label={told.copyReceipt}
        text={wholeReceipt(receipt, language)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      />
      {keptAt ? (
        <>
          <Line icon={saved}>{told.keptAt(formatTime(keptAt, language))}</Line>
          <Button kind="quiet" icon={trash} busy={busy} onClick={() => void drop()}>
            {told.drop}
          </Button>
        </>
      ) : null}
      <p className={bill.foot}>
        <Said>{receipt.source}</Said>
      </p>
    </Screen>
  );
}
