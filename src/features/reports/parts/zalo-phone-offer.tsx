import { useEffect, useRef } from 'react';
import { PermissionSettings } from '../../../place/permission-settings';
import { Button, Callout, Line } from '../../../ui';
import { phone as phoneIcon, trash } from '../../../ui/icons/acts';
import { alert, done, lock } from '../../../ui/icons/signs';
import { useAskWords } from '../use-ask-words';
import type { OpenDraft } from '../use-draft';
import { useZaloPhone } from '../use-zalo-phone';

/** Below the empty phone field: why and what Zalo's number is for, then the asking; whatever fails leaves the typing. */
export function ZaloPhoneOffer({ open }: { open: OpenDraft }) {
  const told = useAskWords().zaloPhone;
  const { offered, asking, filled, refused, ask } = useZaloPhone(open);
  const box = useRef<HTMLDivElement>(null);
  // The pressed button is gone then; the focus goes to what came of it.
  const gone = filled || refused === 'unsupported';
  useEffect(() => {
    if (gone) box.current?.focus({ preventScroll: true });
  }, [gone]);
  const clear = () => {
    open.change({ phone: '', mayCall: false });
    document.getElementById('phone')?.focus();
  };
  if (!filled && (!offered || open.draft.phone)) return null;
  return (
    <div tabIndex={-1} ref={box}>
      {filled ? (
        <Callout meaning="done" icon={done} title={told.filled} live>
          <Button kind="quiet" icon={trash} onClick={clear}>
            {told.clear}
          </Button>
        </Callout>
      ) : refused ? (
        <Callout meaning="wait" icon={alert} title={told.refused[refused]} live>
          <p>{told.typeInstead}</p>
          <PermissionSettings refusal={refused} />
        </Callout>
      ) : (
        <Line icon={lock}>{told.why}</Line>
      )}
      {gone ? null : (
        <Button kind="second" icon={phoneIcon} busy={asking} onClick={ask}>
          {asking ? told.asking : told.get}
        </Button>
      )}
    </div>
  );
}
