import { today } from '../../../lib/dates';
import { Line, useLanguage, useWords } from '../../../ui';
import { money, service as paperIcon, photo } from '../../../ui/icons/things';
import { chosenCases, generalPapers } from '../answers';
import { feeAnswer } from '../fees';
import type { Channel } from '../model';
import type { Service } from '../service';
import { shortName } from '../short-name';
import { tellFees } from '../tell';
import { useTicks } from '../use-ticks';
import { whereWords } from '../where-words';
import { words } from '../words';

/** How many missing papers are named. */
const named = 3;

/** What to have ready before leaving: papers, by the ticks on this phone, pictures of them, money. */
export function Prepare({ service, by }: { service: Service; by: Channel }) {
  const told = useWords(whereWords);
  const all = useWords(words);
  const language = useLanguage();
  const { ticked, cases } = useTicks(service.code);
  const papers = [
    ...generalPapers(service),
    ...chosenCases(service, cases).flatMap((special) => special.papers),
  ];
  const missing = papers.filter(({ key }) => !ticked.has(key));
  const others = missing.length - named;
  const fees = service.fees.filter(({ channel }) => !channel || channel === by);
  return (
    <>
      <h3>{all.stillNeeded}</h3>
      {papers.length > 0 ? (
        <Line icon={paperIcon}>
          <strong>{told.ready(papers.length - missing.length, papers.length)}</strong>
          {missing.length > 0 ? <p>{told.missing}</p> : null}
          {missing.slice(0, named).map((paper) => (
            <p key={paper.key} lang="vi">
              {shortName(paper)}
            </p>
          ))}
          {others > 0 ? <p>{all.andMore(others)}</p> : null}
        </Line>
      ) : null}
      {papers.length > 0 && by === 'online' ? <Line icon={photo}>{told.photos}</Line> : null}
      <Line
        icon={money}
      >{`${all.facts.fee}: ${tellFees(feeAnswer(fees, today(Date.now())), all, language)}`}</Line>
    </>
  );
}
