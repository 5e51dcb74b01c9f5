import { useContext } from 'react';
import { formatDong } from '../../../lib/money';
import { formatPhone } from '../../../lib/phone';
import { Answer, FrameContext, useLanguage, useWords } from '../../../ui';
import { money } from '../../../ui/icons/things';
import { feeAnswer } from '../answers';
import type { Fee } from '../service';
import { tellFee } from '../tell';
import { words } from '../words';

/** What a service costs, as published, each amount with its note; never "free" for what is not published. */
export function FeesAnswer({ fees }: { fees: readonly Fee[] }) {
  const told = useWords(words);
  const language = useLanguage();
  const { hotline } = useContext(FrameContext);
  const answer = feeAnswer(fees);
  const strong = () => {
    if (answer.kind === 'one') return tellFee(answer.fee, told, language);
    if (answer.kind === 'range')
      return told.fee.from(formatDong(answer.min, language), formatDong(answer.max, language));
    return answer.kind === 'several' ? told.fee.several : told.fee.not_published;
  };
  const unpublished =
    answer.kind === 'none' || (answer.kind === 'one' && answer.fee.kind === 'not_published');
  return (
    <Answer icon={money} question={told.cost} answer={strong()}>
      {answer.kind === 'one' ? <Note fee={answer.fee} /> : null}
      {answer.kind === 'range' || answer.kind === 'several'
        ? fees.map((fee) => (
            <p key={`${fee.channel}${fee.kind}${fee.amount}${fee.currency}${fee.per}${fee.note}`}>
              {fee.channel ? `${told.channel[fee.channel]}: ` : ''}
              <strong>{tellFee(fee, told, language)}</strong>
              {fee.note ? <span lang="vi">. {fee.note}</span> : null}
            </p>
          ))
        : null}
      {unpublished ? <p>{told.fee.ask(hotline.name, formatPhone(hotline.phone))}</p> : null}
    </Answer>
  );
}

const Note = ({ fee }: { fee: Fee }) => (fee.note ? <p lang="vi">{fee.note}</p> : null);
