import { type ReactNode, useState } from 'react';
import { today } from '../../../lib/dates';
import { usePlatform } from '../../../platform/context';
import { href } from '../../../routes';
import { Button, CopyButton, type IconShape, Line, Qr, Sheet, useLanguage, useWords } from '../../../ui';
import { send, share as shareIcon } from '../../../ui/icons/acts';
import { info } from '../../../ui/icons/signs';
import { type Listed, paperText, summaryText } from '../paper-list';
import type { Service } from '../service';
import type { Ticks } from '../use-ticks';
import { words } from '../words';
import { More } from './long-text';
import css from './papers.module.css';

/**
 * A button and the sheet that it opens, to send something of a service: through the host where it can carry it, and
 * always by hand.
 */
function Send({
  name,
  icon,
  title,
  service,
  text,
  children,
}: {
  name: string;
  icon: IconShape;
  title: string;
  service: Service;
  /** What the host sends beside the link; null where it cannot carry it. */
  text: string | null;
  children: ReactNode;
}) {
  const told = useWords(words);
  const platform = usePlatform();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);

  async function share(description: string) {
    const path = href('service', { code: service.code });
    const shared = await platform.share({ title: service.title, description, path });
    setRefused(!shared.ok && shared.error !== 'cancelled');
  }

  return (
    <>
      <Button kind="second" icon={icon} onClick={() => setOpen(true)}>
        {name}
      </Button>
      {open ? (
        <Sheet
          title={title}
          onClose={() => setOpen(false)}
          actions={
            <>
              {text === null ? null : (
                <Button icon={send} onClick={() => void share(text)}>
                  {platform.kind === 'zalo' ? told.sendZalo : told.sendOther}
                </Button>
              )}
              <Button kind="second" onClick={() => setOpen(false)}>
                {told.close}
              </Button>
            </>
          }
        >
          <div role="status">
            {refused ? (
              <Line icon={info} meaning="wait">
                {told.notSent}
              </Line>
            ) : null}
          </div>
          {children}
        </Sheet>
      ) : null}
    </>
  );
}

/** What both texts are made of. */
function useListed(service: Service, cases: ReadonlySet<string>, ticked: ReadonlySet<string>): Listed {
  const link = usePlatform().linkTo(href('service', { code: service.code }));
  return { service, ticked, cases, link, today: today(Date.now()) };
}

/** Sends the list of papers as text, e.g. to the daughter who fetches them. */
export function SendPapers({ service, ticks }: { service: Service; ticks: Ticks }) {
  const told = useWords(words);
  const text = paperText(useListed(service, ticks.cases, ticks.ticked), told, useLanguage());
  return (
    <Send
      name={told.sendPapers}
      icon={send}
      title={told.sendPapers}
      service={service}
      // Zalo's own sheet sends a link with four hundred letters at most; a list would be cut.
      text={usePlatform().kind === 'zalo' ? null : text}
    >
      <p>{told.sendPapersHint}</p>
      <CopyButton text={text} label={told.copyText} />
      <More title={told.papers}>
        <p className={css.text}>{text}</p>
      </More>
    </Send>
  );
}

/** Sends the service's page to someone: by the host's sheet, a QR code, a link, or as text. */
export function ShareService({
  service,
  cases,
  label,
}: {
  service: Service;
  cases: ReadonlySet<string>;
  label?: string;
}) {
  const told = useWords(words);
  const listed = useListed(service, cases, new Set());
  const { title, summary } = service;
  const text = [title, summary, '', summaryText(listed, told, useLanguage())].join('\n');
  return (
    <Send
      name={label ?? told.share}
      icon={shareIcon}
      title={told.shareTitle}
      service={service}
      text={summary}
    >
      <p>{told.shareText}</p>
      <Qr text={listed.link} label={told.qrLabel(title)} />
      <CopyButton text={listed.link} label={told.copyLink} />
      <CopyButton text={text} label={told.copyText} />
    </Send>
  );
}
