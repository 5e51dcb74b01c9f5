import { city } from '@city';
import { useState } from 'react';
import { allowedUrl } from '../../../lib/safe-url';
import { usePlatform } from '../../../platform/context';
import { Button, Callout, CopyButton, Sheet, useLanguage, useWords } from '../../../ui';
import { outside } from '../../../ui/icons/acts';
import { alert } from '../../../ui/icons/signs';
import { identity } from '../../../ui/icons/things';
import type { Service } from '../service';
import { words } from '../words';
import { Prepare } from './prepare';

/** Hands over to the portal where dossiers are filed, after saying what is needed there. */
export function FileService({ service }: { service: Service }) {
  const told = useWords(words);
  const platform = usePlatform();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const portal = city.nationalPortal.hotline.name[useLanguage()];
  const url = allowedUrl(service.filingUrl, city.filingHosts);

  async function go(address: URL) {
    const opened = await platform.openOutside(address.href);
    if (opened.ok) setOpen(false);
    else setFailed(true);
  }

  return (
    <>
      <Button after={outside} onClick={() => setOpen(true)}>
        {told.file(portal)}
      </Button>
      {open ? (
        <Sheet
          title={told.fileTitle}
          onClose={() => setOpen(false)}
          actions={
            <>
              {url ? (
                <Button after={outside} onClick={() => void go(url)}>
                  {told.fileGo(portal)}
                </Button>
              ) : null}
              <Button kind="second" onClick={() => setOpen(false)}>
                {told.fileStay}
              </Button>
            </>
          }
        >
          {url ? (
            <>
              <p>{told.fileText(portal)}</p>
              <p>{told.fileFind(service.code)}</p>
              <CopyButton text={service.code} label={told.copyCode} />
              <Prepare service={service} by="online" />
            </>
          ) : (
            <Callout meaning="wait" icon={alert} title={told.fileUnsafe} />
          )}
          {url && failed ? (
            <>
              <Callout meaning="wait" icon={alert} title={told.fileFailed} live />
              <CopyButton text={url.href} />
            </>
          ) : null}
          <Callout meaning="going" icon={identity} title={told.fileWithout}>
            {told.fileWithoutText}
          </Callout>
        </Sheet>
      ) : null}
    </>
  );
}
