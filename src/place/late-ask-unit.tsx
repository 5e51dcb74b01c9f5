import { useEffect, useState } from 'react';
import { Button, Line, Sheet, Skeleton, useWords } from '../ui';
import { retry } from '../ui/icons/acts';
import { alert } from '../ui/icons/signs';
import type { ChosenUnit } from './unit';
import { placeWords } from './words';

interface LateAskUnitProps {
  onChosen: (unit: ChosenUnit) => void;
  onClose: () => void;
}

/** Asks for the citizen's unit in a sheet whose code comes when it is opened; says so when it does not come. */
export function LateAskUnitSheet(props: LateAskUnitProps) {
  const told = useWords(placeWords);
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<typeof import('./ask-unit') | 'coming' | 'failed'>('coming');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try runs the same steps again.
  useEffect(() => {
    let wanted = true;
    import('./ask-unit').then(
      (loaded) => wanted && setState(loaded),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [tries]);
  if (state !== 'coming' && state !== 'failed') return <state.AskUnitSheet {...props} />;
  return (
    <Sheet
      title={told.homeText}
      onClose={props.onClose}
      actions={
        <Button kind="second" onClick={props.onClose}>
          {told.close}
        </Button>
      }
    >
      {state === 'coming' ? (
        <Skeleton lines={3} />
      ) : (
        <>
          <Line icon={alert} meaning="wait">
            {told.unitsFailed}
          </Line>
          <Button
            kind="second"
            icon={retry}
            onClick={() => {
              setState('coming');
              setTries((before) => before + 1);
            }}
          >
            {told.retry}
          </Button>
        </>
      )}
    </Sheet>
  );
}
