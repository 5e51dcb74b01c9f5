import { useEffect, useState } from 'react';
import { usePlatform } from '../../platform/context';
import { href } from '../../routes';
import { Button, ButtonLink, Callout, Line, useWords } from '../../ui';
import { alert, info, need } from '../../ui/icons/signs';
import { lookAtPhone, type PhoneState } from './phone-state';
import { phoneWords } from './phone-words';

/** What the phone lost or cannot get at now; with `whole` also how much room there is. */
export function PhoneNews({ whole = false }: { whole?: boolean }) {
  const told = useWords(phoneWords);
  const { store } = usePlatform();
  const [state, setState] = useState<PhoneState | null>(null);
  useEffect(() => {
    let wanted = true;
    void lookAtPhone(store).then((seen) => {
      if (wanted) setState(seen);
    });
    return () => {
      wanted = false;
    };
  }, [store]);
  if (!state) return null;
  const { lost, unreachable, short, fleeting, usedBytes } = state;
  const put = async () => {
    setState({ ...state, lost: [] });
    for (const key of lost) await store.remove(key);
  };
  return (
    <>
      {lost.length > 0 ? (
        <Callout meaning="need" icon={need} title={told.lost(lost.length)}>
          <p>{told.lostText}</p>
          <Button kind="quiet" onClick={() => void put()}>
            {told.understood}
          </Button>
        </Callout>
      ) : null}
      {unreachable > 0 ? (
        <Callout meaning="wait" icon={alert} title={told.unreachable(unreachable)}>
          <p>{told.unreachableText}</p>
        </Callout>
      ) : null}
      {whole && fleeting ? (
        <Line icon={alert} meaning="wait">
          {told.fleeting}
        </Line>
      ) : null}
      {whole && short ? (
        <Callout meaning="wait" icon={alert} title={told.short}>
          <p>{told.shortText}</p>
          <ButtonLink kind="quiet" to={href('outbox')}>
            {told.toOutbox}
          </ButtonLink>
        </Callout>
      ) : null}
      {whole && !fleeting ? <Line icon={info}>{told.used((usedBytes / 1048576).toFixed(1))}</Line> : null}
    </>
  );
}
