import { useState } from 'react';
import { LateAskUnitSheet } from '../../../place/late-ask-unit';
import { useMyOffice } from '../../../place/my-unit';
import { Answer, useWords } from '../../../ui';
import { office } from '../../../ui/icons/things';
import type { Service } from '../service';
import { tellLevels } from '../tell';
import { words } from '../words';
import { Desks } from './desks';

/** Where to go: the places that the portal names, and which of them is the citizen's own. */
export function WhereAnswer({ service }: { service: Service }) {
  const told = useWords(words);
  const { choose } = useMyOffice();
  const [asking, setAsking] = useState(false);
  const [place, ...others] = service.places;
  return (
    <Answer
      icon={office}
      question={told.where}
      answer={place ? <span lang="vi">{place}</span> : tellLevels(service.levels, told)}
    >
      {others.map((other) => (
        <p key={other} lang="vi">
          {other}
        </p>
      ))}
      <Desks service={service} onAsk={() => setAsking(true)} />
      {asking ? (
        <LateAskUnitSheet
          onClose={() => setAsking(false)}
          onChosen={(unit) => {
            choose(unit);
            setAsking(false);
          }}
        />
      ) : null}
    </Answer>
  );
}
