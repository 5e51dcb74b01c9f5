import { formatDay, formatHalfDay, today } from '../../../lib/dates';
import { Answer, glue, useLanguage, useWords } from '../../../ui';
import { clock } from '../../../ui/icons/things';
import { estimate, generalTimes } from '../answers';
import type { Service } from '../service';
import { tellLimit } from '../tell';
import { words } from '../words';

/** How long a service takes, and by estimate when it would be ready. */
export function TimeAnswer({ service, now }: { service: Service; now: number }) {
  const told = useWords(words);
  const language = useLanguage();
  const { main, others } = generalTimes(service);
  const guess = estimate(today(now), main?.span ?? null);
  return (
    <Answer icon={clock} question={told.long} answer={tellLimit(main?.span ?? null, told, language)}>
      {main?.only ? <p lang="vi">{main.only}</p> : null}
      {others.map(({ span, channel }) => (
        <p key={`${channel}${span?.value}${span?.unit}`}>
          {channel ? `${told.channel[channel]}: ` : ''}
          {tellLimit(span, told, language)}
        </p>
      ))}
      {service.timeNote ? <p lang="vi">{service.timeNote}</p> : null}
      {guess ? (
        <p>
          {glue(
            `${told.estimate(formatDay(guess.accepted, language), formatHalfDay(guess.ready, language))} ${told.estimateNote}`,
          )}
        </p>
      ) : null}
    </Answer>
  );
}
