import { useState } from 'react';
import { usePlatform } from '../../../platform/context';
import { href } from '../../../routes';
import { Button, CopyButton, Qr, Sheet, useWords } from '../../../ui';
import { share as shareIcon } from '../../../ui/icons/acts';
import { words } from '../words';

/** Sends the service's page to someone; where the host cannot, a link to copy and a QR code. */
export function ShareService({ code, title, summary }: { code: string; title: string; summary: string }) {
  const told = useWords(words);
  const platform = usePlatform();
  const [byHand, setByHand] = useState(false);
  const path = href('service', { code });
  const link = platform.linkTo(path);

  async function send() {
    const shared = await platform.share({ title, description: summary, path });
    if (!shared.ok && shared.error !== 'cancelled') setByHand(true);
  }

  return (
    <>
      <Button kind="second" icon={shareIcon} onClick={() => void send()}>
        {told.share}
      </Button>
      {byHand ? (
        <Sheet
          title={told.shareTitle}
          onClose={() => setByHand(false)}
          actions={
            <Button kind="second" onClick={() => setByHand(false)}>
              {told.close}
            </Button>
          }
        >
          <p>{told.shareText}</p>
          <Qr text={link} label={told.qrLabel(title)} />
          <CopyButton text={link} label={told.copyLink} />
        </Sheet>
      ) : null}
    </>
  );
}
