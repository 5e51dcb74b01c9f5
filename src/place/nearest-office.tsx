import { useState } from 'react';
import { Answer, Button, Line, Said, useWords } from '../ui';
import { alert } from '../ui/icons/signs';
import { office as officeIcon } from '../ui/icons/things';
import { AskUnit } from './ask-unit';
import { useMyOffice } from './my-unit';
import { placeWords } from './words';

/** The office of the citizen's own ward or commune: named once, by typing or by position, and kept on this phone. */
export function NearestOffice() {
  const told = useWords(placeWords);
  const { office, forgetful, choose } = useMyOffice();
  const [asking, setAsking] = useState(false);
  if (!office || asking)
    return (
      <AskUnit
        onChosen={(unit) => {
          choose(unit);
          setAsking(false);
        }}
      />
    );
  return (
    <>
      <Answer
        icon={officeIcon}
        question={told.title(office.unit.name)}
        answer={office.place ? <Said>{office.place}</Said> : told.unknown}
      >
        <p>{told.source}</p>
      </Answer>
      {forgetful ? (
        <Line icon={alert} meaning="wait">
          {told.forgetful}
        </Line>
      ) : null}
      <Button kind="second" onClick={() => setAsking(true)}>
        {told.other}
      </Button>
    </>
  );
}
