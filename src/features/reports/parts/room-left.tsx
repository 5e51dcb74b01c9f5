import { useEffect, useState } from 'react';
import { usePlatform } from '../../../platform/context';
import { Line, useWords } from '../../../ui';
import { alert, saved } from '../../../ui/icons/signs';
import { photosThatFit } from '../model';
import { words } from '../words';

const low = 10;
const much = 200;

/** How many photos the phone still has room for; silent where the phone does not tell. */
export function RoomLeft({ changed }: { changed: unknown }) {
  const { outbox: told } = useWords(words);
  const { store } = usePlatform();
  const [fit, setFit] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room changes with what lies in the outbox.
  useEffect(() => {
    let wanted = true;
    void store.room().then((room) => {
      if (wanted) setFit(photosThatFit(room));
    });
    return () => {
      wanted = false;
    };
  }, [store, changed]);
  if (fit === null) return null;
  if (fit < low)
    return (
      <Line icon={alert} meaning="wait">
        {told.roomLow(fit)}
      </Line>
    );
  return (
    <Line icon={saved} meaning="done">
      {fit > much ? told.roomMuch : told.room(fit)}
    </Line>
  );
}
