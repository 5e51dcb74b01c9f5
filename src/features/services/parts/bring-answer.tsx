import { Answer, Button, useWords } from '../../../ui';
import { service as paperIcon } from '../../../ui/icons/things';
import { conditionalPapers, generalPapers, specialCases } from '../answers';
import type { Service } from '../service';
import { shortName } from '../short-name';
import { words } from '../words';

/** How many papers are named before the others are only counted. */
const named = 3;

/** What to bring, in one glance; the list itself stands below the answers. */
export function BringAnswer({ service, onPapers }: { service: Service; onPapers: () => void }) {
  const told = useWords(words);
  const papers = generalPapers(service);
  const [only] = papers;
  const hasCases =
    conditionalPapers(service).length > 0 ||
    specialCases(service).some((special) => special.papers.length > 0);
  const unknown = hasCases ? told.byCase : told.papersUnknown;
  const alone = papers.length === 1 && only ? <span lang="vi">{shortName(only)}</span> : null;
  return (
    <Answer
      icon={paperIcon}
      question={told.bring}
      answer={alone ?? (only ? told.paperCount(papers.length) : unknown)}
    >
      {alone
        ? null
        : papers.slice(0, named).map((paper) => (
            <p key={paper.key} lang="vi">
              {shortName(paper)}
            </p>
          ))}
      {papers.length > named ? <p>{told.andMore(papers.length - named)}</p> : null}
      {hasCases && only ? <p>{told.someCases}</p> : null}
      {only || hasCases ? (
        <Button kind="quiet" onClick={onPapers}>
          {only ? told.seePapers(papers.length) : told.chooseCase}
        </Button>
      ) : (
        <p>{told.papersUnknownText}</p>
      )}
    </Answer>
  );
}
