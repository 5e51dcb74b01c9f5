import { useNavigate } from 'react-router-dom';
import type { KeptReceipt } from '../../../outbox';
import { href } from '../../../routes';
import { Button, Icon, Screen, useWords } from '../../../ui';
import { check } from '../../../ui/icons/acts';
import { words } from '../words';
import { ReceiptCard } from './receipt-card';
import css from './receipt-card.module.css';

/** The sent page: it worked, this is the code, this comes next. */
export function SentView({ kept }: { kept: KeptReceipt }) {
  const { report: told } = useWords(words);
  const navigate = useNavigate();
  const to = href('report', { id: kept.receipt.id });
  return (
    <Screen
      title={told.sent}
      back="none"
      heading={
        <div className={css.head}>
          <span className={css.medal}>
            <Icon shape={check} size={28} />
          </span>
          <h1>{told.sent}</h1>
        </div>
      }
      action={<Button onClick={() => navigate(to, { replace: true })}>{told.follow}</Button>}
    >
      <ReceiptCard kept={kept} />
    </Screen>
  );
}
