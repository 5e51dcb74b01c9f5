import { city } from '@city';
import { useNavigate } from 'react-router-dom';
import { href } from '../../../routes';
import { Button, Line, Row, Rows, Screen, useLanguage, useWords } from '../../../ui';
import { type as typeIcon } from '../../../ui/icons/acts';
import { info, need, wait } from '../../../ui/icons/signs';
import { report } from '../../../ui/icons/things';
import { DangerCalls } from '../parts/danger-calls';
import { DraftRows } from '../parts/draft-rows';
import { MyReports } from '../parts/my-reports';
import { resumeStep } from '../steps/step';
import { useDrafts } from '../use-drafts';
import { useOutboxList } from '../use-outbox-list';
import { words } from '../words';

/** Reports: whom to call in danger, what was begun, what waits to be sent, and what became of the rest. */
export function ReportsScreen() {
  const { title, lead, list } = useWords(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const { drafts, drop } = useDrafts();
  const outbox = useOutboxList();
  const newest = drafts?.[0];
  const stopped = outbox?.items.filter(({ state }) => state === 'stopped').length ?? 0;
  const waiting = (outbox?.items.length ?? 0) - stopped;
  const write = () => navigate(href('reportNew'), { state: { fresh: true } });
  return (
    <Screen
      title={title}
      lead={lead}
      action={
        newest ? (
          <Button
            icon={typeIcon}
            onClick={() =>
              navigate(href('reportNew', {}, { step: resumeStep(newest.draft, newest.photos) }), {
                state: { draft: newest.draft.draftId },
              })
            }
          >
            {list.resume}
          </Button>
        ) : (
          <Button icon={report} onClick={write}>
            {list.write}
          </Button>
        )
      }
    >
      <DangerCalls />
      <Line icon={info}>{city.complaints.note[language]}</Line>
      {stopped + waiting > 0 ? (
        <Rows>
          {stopped > 0 ? (
            <Row
              to={href('outbox')}
              icon={need}
              meaning="need"
              title={list.stoppedTitle(stopped)}
              text={list.stoppedText}
            />
          ) : null}
          {waiting > 0 ? (
            <Row
              to={href('outbox')}
              icon={wait}
              meaning="wait"
              title={list.waitingTitle(waiting)}
              text={list.waitingText}
            />
          ) : null}
        </Rows>
      ) : null}
      <DraftRows drafts={drafts ?? []} onDrop={(draftId) => void drop(draftId)} />
      {newest ? (
        <Button kind="second" icon={report} onClick={write}>
          {list.write}
        </Button>
      ) : null}
      <MyReports receipts={outbox?.receipts ?? null} />
    </Screen>
  );
}
