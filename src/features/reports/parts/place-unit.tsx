import { useEffect, useRef, useState } from 'react';
import type { LocateRefusal } from '../../../place/locate';
import { PermissionSettings } from '../../../place/permission-settings';
import { UnitPicker } from '../../../place/unit-picker';
import { placeWords } from '../../../place/words';
import { Button, Callout, FieldError, Line, useWords } from '../../../ui';
import { alert, info } from '../../../ui/icons/signs';
import { pin } from '../../../ui/icons/things';
import type { Wrong } from '../checks';
import type { ReportDraft } from '../draft';
import { useAskWords } from '../use-ask-words';
import type { OpenDraft } from '../use-draft';

interface PlaceUnitProps {
  draft: ReportDraft;
  change: OpenDraft['change'];
  /** Why the position did not lead to a unit. */
  refused: LocateRefusal | null;
  at: (field: Wrong['field']) => string | undefined;
}

/** The unit: guessed from the position and confirmed, or found by its name. */
export function PlaceUnit({ draft, change, refused, at }: PlaceUnitProps) {
  const told = useAskWords().place;
  const { located } = useWords(placeWords);
  const { way, point, suggested, unit, unitText } = draft;
  const guess = useRef<HTMLDivElement>(null);
  const [other, setOther] = useState(false);
  useEffect(() => {
    if (other) document.getElementById('unit')?.focus();
  }, [other]);
  const asks = way === 'position' && suggested !== null && unit === null;
  useEffect(() => {
    if (!asks) return;
    guess.current?.scrollIntoView({ block: 'center' });
    guess.current?.focus({ preventScroll: true });
  }, [asks]);
  const byPosition = way === 'position';
  const chooseOther = () => {
    change({ suggested: null, unit: null, unitText: '' });
    setOther(true);
  };

  if (asks)
    return (
      <div id="confirm" tabIndex={-1} ref={guess}>
        <FieldError text={at('confirm')} />
        <Callout meaning="going" icon={pin} title={told.confirm(suggested.name)} live>
          <p>{told.confirmText}</p>
        </Callout>
        <Button kind="second" onClick={() => change({ unit: suggested, suggested: null, unitText: '' })}>
          {told.yes}
        </Button>
        <Button kind="quiet" onClick={chooseOther}>
          {told.no}
        </Button>
      </div>
    );
  if (byPosition && unit && !unitText)
    return (
      <>
        <Callout meaning="done" icon={pin} title={told.chosen(unit.name)} live>
          {point ? <p>{told.withPoint}</p> : null}
        </Callout>
        <Button kind="quiet" onClick={chooseOther}>
          {told.other}
        </Button>
      </>
    );
  return (
    <>
      {refused ? (
        <Callout meaning="wait" icon={alert} title={located[refused]} live>
          <p>{told.typeInstead}</p>
          <PermissionSettings refusal={refused} />
        </Callout>
      ) : null}
      {byPosition && point ? <Line icon={info}>{told.pointOnly}</Line> : null}
      <UnitPicker text={unitText} unit={unit} error={at('unit')} onChange={change} />
    </>
  );
}
