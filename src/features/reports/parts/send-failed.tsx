import { Button, Callout } from '../../../ui';
import { need, saved } from '../../../ui/icons/signs';
import { useAskWords } from '../use-ask-words';
import type { SendFailure } from '../use-send';

/** Why nothing was sent, and what became of the answers. */
export function SendFailed({
  failure,
  photos,
  asNew,
  giveWay,
}: {
  failure: SendFailure;
  /** How many photos the report has: taking one out makes room. */
  photos: number;
  asNew: () => void;
  giveWay: () => void;
}) {
  const told = useAskWords().check;
  if (failure === 'differs')
    return (
      <>
        <Callout meaning="wait" icon={need} title={told.differs} live>
          <p>{told.differsText}</p>
        </Callout>
        <Button kind="second" onClick={giveWay}>
          {told.seeSent}
        </Button>
        <Button kind="quiet" onClick={asNew}>
          {told.sendNew}
        </Button>
      </>
    );
  return (
    <>
      <Callout meaning="need" icon={need} title={told.failed} live>
        <p>{told[failure === 'full' && photos === 0 ? 'fullBare' : failure]}</p>
      </Callout>
      <Callout meaning="done" icon={saved} title={told.kept}>
        <p>{told.keptText}</p>
      </Callout>
    </>
  );
}
