import { Answer, Button, useWords } from '../../../ui';
import { globe, office, service as paperIcon, people } from '../../../ui/icons/things';
import { firstSentence, generalPapers, specialCases } from '../answers';
import type { Service } from '../service';
import { tellLevels } from '../tell';
import { words } from '../words';
import { FeesAnswer } from './fee-answer';
import css from './service-answers.module.css';
import { TimeAnswer } from './time-answer';

/** The six questions before one goes: who, what to bring, how much, how long, where, online or not. */
export function ServiceAnswers({
  service,
  now,
  onPapers,
}: {
  service: Service;
  now: number;
  onPapers: () => void;
}) {
  const told = useWords(words);
  const [who, whoElse] = firstSentence(service.who);
  const papers = generalPapers(service);
  const [place, ...otherPlaces] = service.places;
  const ways = service.channels.map((channel) => told.channel[channel].toLowerCase());
  const hasCases = specialCases(service).some((special) => special.papers.length > 0);
  return (
    <div className={css.answers}>
      <Answer icon={people} question={told.who} answer={<span lang="vi">{who}</span>}>
        {whoElse ? <p lang="vi">{whoElse}</p> : null}
      </Answer>
      <Answer
        icon={paperIcon}
        question={told.bring}
        answer={papers[0] ? <span lang="vi">{papers[0].name}</span> : told.noPapers}
      >
        {papers.length > 1 ? <p>{told.andMore(papers.length - 1)}</p> : null}
        {hasCases ? <p>{told.someCases}</p> : null}
        {papers.length > 0 ? (
          <Button kind="quiet" onClick={onPapers}>
            {told.seePapers(papers.length)}
          </Button>
        ) : null}
      </Answer>
      <FeesAnswer fees={service.fees} />
      <TimeAnswer service={service} now={now} />
      <Answer
        icon={office}
        question={told.where}
        answer={place ? <span lang="vi">{place}</span> : tellLevels(service.levels, told)}
      >
        {otherPlaces.map((other) => (
          <p key={other} lang="vi">
            {other}
          </p>
        ))}
      </Answer>
      <Answer icon={globe} question={told.onlineAsk} answer={told.onlineAnswer[service.online]}>
        {ways.length > 0 ? <p>{told.alsoBy(ways.join(', '))}</p> : null}
      </Answer>
    </div>
  );
}
