import { useState } from 'react';
import { locate } from '../../features/reports/locate';
import { PermissionSettings } from '../../features/reports/parts/permission-settings';
import { UnitPicker } from '../../features/reports/parts/unit-picker';
import { usePlatform } from '../../platform/context';
import { usePortal } from '../../portal';
import { Answer, Button, Line, Said, Sheet, useWords } from '../../ui';
import { locate as locateIcon } from '../../ui/icons/acts';
import { alert, lock } from '../../ui/icons/signs';
import { office as officeIcon } from '../../ui/icons/things';
import { type MyUnit, useMyOffice } from './my-unit';
import { words } from './words';

/** The office of the citizen's own ward or commune: named once, by typing or by position, and kept on this phone. */
export function NearestOffice() {
  const told = useWords(words);
  const { office, choose } = useMyOffice();
  const [asking, setAsking] = useState(false);
  const [forgetful, setForgetful] = useState(false);
  if (office && !asking) {
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
  return (
    <Asking
      onChosen={(unit) => {
        void choose(unit).then((remembered) => setForgetful(!remembered));
        setAsking(false);
      }}
    />
  );
}

function Asking({ onChosen }: { onChosen: (unit: MyUnit) => void }) {
  const told = useWords(words);
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
  return (
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
      {state === 'why' ? (
        <Sheet
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
      ) : null}
    </>
  );
}
