import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type Draft, useOutbox } from '../../outbox';
import { payloadHash } from '../../outbox/identity';
import type { StoreRefusal } from '../../platform/port';
import { href } from '../../routes';
import { toSending } from './sending';
import type { OpenDraft } from './use-draft';
import { usePhotoBox } from './use-photo-box';

/** Why nothing was sealed; `differs`: other words went out under this draft before. */
export type SendFailure = StoreRefusal | 'differs';

/** Seals the draft into the outbox, once however often it is pressed, and goes to where its way can be seen. */
export function useSend({ draft, photos, settled, drop }: OpenDraft) {
  const outbox = useOutbox();
  const box = usePhotoBox();
  const navigate = useNavigate();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SendFailure | null>(null);

  async function seal(): Promise<SendFailure | null> {
    await settled();
    const found = await Promise.all(photos.map(({ id }) => box.bytes(draft.draftId, id)));
    const sending = toSending(
      draft,
      found.filter((bytes) => bytes !== null),
    );
    if (!sending) return 'broken';
    const sealed = await outbox.seal(sending);
    if (!sealed.ok) return sealed.error;
    const { id, how } = sealed.value;
    if (how === 'before-differently' && !(await sameWords(id, sending))) return 'differs';
    await leave(id);
    return null;
  }

  /** Whether another window sealed just this, and took the draft's photos away while this one was reading them. */
  async function sameWords(id: string, { payload }: Draft): Promise<boolean> {
    const hash = await payloadHash(
      payload,
      photos.map(({ sha256 }) => sha256),
    );
    return (await outbox.item(id))?.payloadHash === hash;
  }

  /** The draft goes only now that the outbox holds it; the page is replaced, so that "back" sends nothing. */
  async function leave(id: string): Promise<void> {
    await drop();
    navigate(href('outbox'), { replace: true, state: { sealed: id } });
  }

  return {
    busy,
    failure,
    send() {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setFailure(null);
      void seal()
        .catch((): SendFailure => 'broken')
        .then((failed) => {
          underWay.current = false;
          if (!failed) return;
          setFailure(failed);
          setBusy(false);
        });
    },
    /** Keeps what was sent before and drops this draft. */
    async giveWay() {
      await drop();
      navigate(href('outbox'), { replace: true });
    },
  };
}
