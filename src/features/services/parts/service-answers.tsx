import { Answer, useWords } from '../../../ui';
import { globe, people } from '../../../ui/icons/things';
import { firstSentence, type SpecialCase } from '../answers';
import type { Service } from '../service';
import { words } from '../words';
import { BringAnswer } from './bring-answer';
import { FeesAnswer } from './fee-answer';
import { SavingLine } from './saving-line';
import css from './service-answers.module.css';
import { TimeAnswer } from './time-answer';
import { WhereAnswer } from './where-answer';

/** The six questions before one goes: who, what to bring, how much, how long, where, online or not. */
export function ServiceAnswers({
  service,
  cases,
  now,
  onPapers,
}: {
  service: Service;
  /** Those that the citizen chose. */
  cases: readonly SpecialCase[];
  now: number;
  onPapers: () => void;
}) {
  const told = useWords(words);
  const [who, whoElse] = firstSentence(service.who);
  const ways = service.channels.map((channel) => told.channel[channel].toLowerCase());
  return (
    <div className={css.answers}>
      <Answer icon={people} question={told.who} answer={<span lang="vi">{who}</span>}>
        {whoElse ? <p lang="vi">{whoElse}</p> : null}
      </Answer>
      <BringAnswer service={service} onPapers={onPapers} />
      <FeesAnswer fees={service.fees} now={now} />
      <TimeAnswer service={service} cases={cases} now={now} />
      <WhereAnswer service={service} />
      <Answer icon={globe} question={told.onlineAsk} answer={told.onlineAnswer[service.online]}>
        {ways.length > 0 ? <p>{told.alsoBy(ways.join(', '))}</p> : null}
        <SavingLine service={service} now={now} />
      </Answer>
    </div>
  );
}
