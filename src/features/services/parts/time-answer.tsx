import { formatDay, formatHalfDay, today } from '../../../lib/dates';
import { Answer, glue, useLanguage, useWords } from '../../../ui';
import { clock } from '../../../ui/icons/things';
import { caseName, type SpecialCase } from '../answers';
import type { Service, Time } from '../service';
import { tellLimit, tellTime } from '../tell';
import { answerOf, estimate, generalTimes, longest, timeNotes } from '../times';
import { withKeys } from '../with-keys';
import { words } from '../words';
import { LongText, More } from './long-text';
import css from './long-text.module.css';

// What the portal writes where it publishes no limit; the answer itself says so.
const nothing = /^(cổng không công bố thời hạn|không quy định)\.?$/i;

/** How many limits are told before the others fold away. */
const few = 4;

function TimeLine({ time: { channel, span, only, note } }: { time: Time }) {
  const told = useWords(words);
  const language = useLanguage();
  return (
    <div className={css.told}>
      <p>
        {channel ? `${told.channel[channel]}: ` : ''}
        <strong>{tellLimit(span, told, language)}</strong>
        {only ? <span lang="vi">. {caseName(only)}</span> : null}
      </p>
      {note ? <LongText text={note} most={160} /> : null}
    </div>
  );
}

/** How long a service takes, for the citizen's cases where she chose some, and by estimate when it would be ready. */
export function TimeAnswer({
  service,
  cases,
  now,
}: {
  service: Service;
  cases: readonly SpecialCase[];
  now: number;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const { answer, others } = generalTimes(service);
  const own = cases.flatMap(({ times }) => times);
  const ownAnswer = answerOf(own);
  const shown = ownAnswer.kind === 'none' ? answer : ownAnswer;
  const guess = estimate(today(now), longest(shown));
  const lines = [...(ownAnswer.kind === 'none' ? [] : own), ...others];
  const notes = [service.timeNote ?? '', ...timeNotes(service, lines)];
  const shownLines = withKeys(lines, (time) => JSON.stringify(time)).map(({ key, entry }) => (
    <TimeLine key={key} time={entry} />
  ));
  const tell = shown.kind === 'range' ? told.estimateLast : told.estimate;
  return (
    <Answer icon={clock} question={told.long} answer={tellTime(shown, told, language)}>
      {shownLines.slice(0, few)}
      {shownLines.length > few ? (
        <More title={told.moreLines(shownLines.length - few)}>{shownLines.slice(few)}</More>
      ) : null}
      {guess ? (
        <p>
          {glue(
            `${tell(formatDay(guess.accepted, language), formatHalfDay(guess.ready, language))} ${told.estimateNote}`,
          )}
        </p>
      ) : null}
      {notes.some((note) => note && !nothing.test(note)) ? (
        <div className={css.told}>
          <LongText text={notes.filter((note) => !nothing.test(note)).join('\n')} most={160} />
        </div>
      ) : null}
    </Answer>
  );
}
