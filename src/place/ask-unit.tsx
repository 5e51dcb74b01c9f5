import { useState } from 'react';
import { usePlatform } from '../platform/context';
import { usePortal } from '../portal';
import { Button, Line, Sheet, useWords } from '../ui';
import { locate as locateIcon } from '../ui/icons/acts';
import { alert, lock } from '../ui/icons/signs';
import { locate } from './locate';
import { PermissionSettings } from './permission-settings';
import type { ChosenUnit } from './unit';
import { UnitPicker } from './unit-picker';
import { placeWords } from './words';

interface AskUnitProps {
  onChosen: (unit: ChosenUnit) => void;
}

/** Asks for the citizen's unit, by typing or by position; what it is for is said before the host asks. */
export function AskUnit({ onChosen }: AskUnitProps) {
  const { asking, why } = useAsking(onChosen);
  return (
    <>
      {asking}
      {why}
    </>
  );
}

/** The same in a sheet; the reason for the position takes the sheet's place, for sheets do not stack. */
export function AskUnitSheet({ onChosen, onClose }: AskUnitProps & { onClose: () => void }) {
  const told = useWords(placeWords);
  const { asking, why } = useAsking(onChosen);
  return (
    why ?? (
      <Sheet
        key="typing"
        title={told.homeText}
        onClose={onClose}
        actions={
          <Button kind="second" onClick={onClose}>
            {told.close}
          </Button>
        }
      >
        {asking}
      </Sheet>
    )
  );
}

function useAsking(onChosen: AskUnitProps['onChosen']) {
  const told = useWords(placeWords);
  const platform = usePlatform();
  const portal = usePortal();
  const [text, setText] = useState('');
  const [state, setState] = useState<'typing' | 'why' | 'locating' | 'failed'>('typing');
  const [refusal, setRefusal] = useState<string | null>(null);
  async function find() {
    setState('locating');
    const found = await locate(platform, portal);
    if (found.ok && found.value.unit) onChosen(found.value.unit);
    else {
      setRefusal(found.ok ? null : found.error);
      setState('failed');
    }
  }
  const asking = (
    <>
      <UnitPicker
        text={text}
        unit={null}
        error={undefined}
        onChange={({ unitText, unit }) => {
          setText(unitText);
          if (unit) onChosen(unit);
        }}
      />
      <Button kind="second" icon={locateIcon} busy={state === 'locating'} onClick={() => setState('why')}>
        {state === 'locating' ? told.locating : told.position}
      </Button>
      <div role="status">
        {state === 'failed' ? (
          <>
            <Line icon={alert} meaning="wait">
              {told.failed}
            </Line>
            <PermissionSettings refusal={refusal} />
          </>
        ) : null}
      </div>
    </>
  );
  const why =
    state === 'why' ? (
      <Sheet
        key="why"
        title={told.why}
        onClose={() => setState('typing')}
        actions={
          <>
            <Button icon={locateIcon} onClick={() => void find()}>
              {told.allow}
            </Button>
            <Button kind="second" onClick={() => setState('typing')}>
              {told.refuse}
            </Button>
          </>
        }
      >
        <p>{told.whyText}</p>
        <Line icon={lock}>{told.kept}</Line>
      </Sheet>
    ) : null;
  return { asking, why };
}
