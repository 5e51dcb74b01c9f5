import { useContext } from 'react';
import { formatDate, today } from '../../../lib/dates';
import { formatPhone } from '../../../lib/phone';
import { Answer, FrameContext, useLanguage, useWords } from '../../../ui';
import { money } from '../../../ui/icons/things';
import { endedOn, feeAnswer, type SharedFee, sharedFees } from '../fees';
import type { Fee } from '../service';
import { tellFee, tellFees } from '../tell';
import { withKeys } from '../with-keys';
import { words } from '../words';
import { LongText, More } from './long-text';
import css from './long-text.module.css';

/** How many fees are told before the others fold away. */
const few = 4;

function FeeLine({
  shared: { fee, channels },
  now,
  alone,
}: {
  shared: SharedFee;
  now: number;
  alone: boolean;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const ended = endedOn(fee, today(now));
  const ways = channels.map((channel) => told.channel[channel]);
  return (
    <div className={css.told}>
      {alone ? null : (
        <p>
          {ways.length > 0 ? `${ways.map((way, at) => (at > 0 ? way.toLowerCase() : way)).join(', ')}: ` : ''}
          <strong>{tellFee(fee, told, language)}</strong>
        </p>
      )}
      {fee.note ? <LongText text={fee.note} most={160} /> : null}
      {ended ? <p>{told.feeEnded(formatDate(ended))}</p> : null}
    </div>
  );
}

/** What a service costs, as published, each amount with its note; never "free" for what is not published. */
export function FeesAnswer({ fees, now }: { fees: readonly Fee[]; now: number }) {
  const told = useWords(words);
  const language = useLanguage();
  const { hotline } = useContext(FrameContext);
  const answer = feeAnswer(fees, today(now));
  const shared = sharedFees(fees);
  const lines = withKeys(shared, ({ fee }) => JSON.stringify(fee)).map(({ key, entry }) => (
    <FeeLine key={key} shared={entry} now={now} alone={shared.length === 1} />
  ));
  const unsure = fees.every(({ kind }) => kind === 'not_published');
  return (
    <Answer icon={money} question={told.cost} answer={tellFees(answer, told, language)}>
      {lines.slice(0, few)}
      {lines.length > few ? <More title={told.moreLines(lines.length - few)}>{lines.slice(few)}</More> : null}
      {unsure ? <p>{told.fee.ask(hotline.name, formatPhone(hotline.phone))}</p> : null}
    </Answer>
  );
}
