import { useState } from 'react';
import { type LocateRefusal, locate } from '../../../place/locate';
import { placeWords } from '../../../place/words';
import { usePlatform } from '../../../platform/context';
import { usePortal } from '../../../portal';
import { Button, Choice, Line, Progress, Screen, Sheet, TextField, useWords, Waiting } from '../../../ui';
import { locate as locateIcon, type as typeIcon } from '../../../ui/icons/acts';
import { lock } from '../../../ui/icons/signs';
import { checkPlace } from '../checks';
import { PlaceUnit } from '../parts/place-unit';
import { SavedLine } from '../parts/saved-line';
import { useWrong } from '../parts/use-wrong';
import { useAskWords } from '../use-ask-words';
import { type StepProps, steps } from './step';

/** Question 2: where, by position or by words; whatever fails leaves the words. */
export function PlaceStep({ open, next }: StepProps) {
  const words = useAskWords();
  const told = words.place;
  const position = useWords(placeWords);
  const platform = usePlatform();
  const portal = usePortal();
  const { draft, change, saved } = open;
  const { show, at, summary } = useWrong();
  const [stage, setStage] = useState<'idle' | 'asking' | 'locating'>('idle');
  const [refused, setRefused] = useState<LocateRefusal | null>(null);
  const { way, point, unit, suggested } = draft;
  const unasked = way === 'position' && !point && !unit && !suggested;

  const typeInstead = (why: LocateRefusal) => {
    setRefused(why);
    change({ way: 'typed', point: null, suggested: null });
  };
  async function find() {
    setStage('locating');
    const found = await locate(platform, portal);
    setStage('idle');
    if (found.ok) change({ way: 'position', point: found.value.point, suggested: found.value.unit });
    else typeInstead(found.error);
  }
  const onward = () => {
    if (stage === 'locating') return;
    if (unasked) {
      show([]);
      setStage('asking');
    } else if (show(checkPlace(draft))) next();
  };

  return (
    <Screen
      title={told.title}
      lead={told.lead}
      before={<Progress now={2} all={steps.length} />}
      action={
        <Button busy={stage === 'locating'} onClick={onward}>
          {words.next}
        </Button>
      }
    >
      {summary}
      <Choice
        id="way"
        legend={told.title}
        error={at('way')}
        options={[
          { value: 'position', label: told.position, text: told.positionText, icon: locateIcon },
          { value: 'typed', label: told.typed, text: told.typedText, icon: typeIcon },
        ]}
        value={way}
        onChange={(chosen) => {
          setRefused(null);
          change(chosen === 'typed' ? { way: chosen, point: null, suggested: null } : { way: chosen });
        }}
      />
      {stage === 'locating' ? <Waiting>{position.locating}</Waiting> : null}
      {way && !unasked && stage === 'idle' ? (
        <>
          <PlaceUnit draft={draft} change={change} refused={refused} at={at} />
          <TextField
            id="street"
            label={told.street}
            hint={told.streetHint}
            error={at('street')}
            optional={way === 'position' && point !== null}
            value={draft.street}
            autoComplete="off"
            onChange={(event) => change({ street: event.currentTarget.value })}
          />
          <TextField
            id="landmark"
            label={told.landmark}
            hint={told.landmarkHint}
            error={at('landmark')}
            optional
            value={draft.landmark}
            onChange={(event) => change({ landmark: event.currentTarget.value })}
          />
        </>
      ) : null}
      <SavedLine saved={saved} />
      {stage === 'asking' ? (
        <Sheet
          title={position.why}
          onClose={() => setStage('idle')}
          actions={
            <>
              <Button icon={locateIcon} onClick={() => void find()}>
                {position.allow}
              </Button>
              <Button
                kind="second"
                onClick={() => {
                  setStage('idle');
                  change({ way: 'typed' });
                }}
              >
                {position.refuse}
              </Button>
            </>
          }
        >
          <p>{told.sheetText}</p>
          <Line icon={lock}>{told.sheetPhotos}</Line>
        </Sheet>
      ) : null}
    </Screen>
  );
}
