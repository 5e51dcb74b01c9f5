import { useRef, useState } from 'react';
import { Button, Line, useWords } from '../../../ui';
import { trash } from '../../../ui/icons/acts';
import { saved } from '../../../ui/icons/signs';
import { useFollow } from '../api';
import { words } from '../words';
import css from './foot.module.css';

/** "Erase" comes where "follow" was: so long it may be the second tap of a finger that followed. */
const secondTapMs = 700;

/** Follows a dossier on this phone after saying what that keeps, or erases it from the phone. */
export function Follow({
  code,
  followed,
  refused,
}: {
  code: string;
  followed: boolean;
  /** The phone had no room for it a moment ago. */
  refused: boolean;
}) {
  const { dossier: told } = useWords(words);
  const follow = useFollow(code);
  const [said, setSaid] = useState(refused ? told.full : '');
  const followedAt = useRef(Number.NEGATIVE_INFINITY);
  const change = async (wanted: boolean) => {
    if (!wanted && performance.now() - followedAt.current < secondTapMs) return;
    const done = await follow.mutateAsync(wanted);
    if (wanted && done.ok) followedAt.current = performance.now();
    setSaid(done.ok ? (wanted ? '' : told.dropped) : told.full);
  };
  return (
    <>
      {followed ? (
        <>
          <Line icon={saved}>{told.followed}</Line>
          <Button kind="quiet" icon={trash} busy={follow.isPending} onClick={() => void change(false)}>
            {told.unfollow}
          </Button>
        </>
      ) : (
        <>
          <p className={css.why}>{told.followText}</p>
          <Button kind="second" icon={saved} busy={follow.isPending} onClick={() => void change(true)}>
            {told.follow}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
