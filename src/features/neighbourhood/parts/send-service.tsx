import { city } from '@city';
import { useContext, useState } from 'react';
import { formatPhone } from '../../../lib/phone';
import { usePlatform } from '../../../platform/context';
import { href } from '../../../routes';
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  CopyButton,
  FrameContext,
  Line,
  Screen,
  TextArea,
  useLanguage,
  useWords,
} from '../../../ui';
import { save, send } from '../../../ui/icons/acts';
import { alert, done } from '../../../ui/icons/signs';
import { image, shield } from '../../../ui/icons/things';
import { longestInvitation, type SharedService } from '../model';
import { words } from '../words';
import { Poster } from './poster';
import css from './send-service.module.css';

/** One service ready to be sent: a poster with its QR code, words to go with it, and the ways to send. */
export function SendService({ service }: { service: SharedService }) {
  const told = useWords(words);
  const language = useLanguage();
  const platform = usePlatform();
  const { hotline } = useContext(FrameContext);
  const title = service.title[language];
  const path = href('service', { code: service.code });
  const link = platform.linkTo(path);
  const [text, setText] = useState(told.invitation(service.whom[language], title));
  const [outcome, setOutcome] = useState<{ good: boolean; text: string } | null>(null);
  const face = {
    city: city.name,
    title,
    link,
    steps: told.steps,
    ask: told.ask,
    phone: formatPhone(hotline.phone),
  };

  async function sendIt() {
    const shared = await platform.share({ title, description: text, path });
    if (shared.ok) setOutcome({ good: true, text: told.sent });
    else if (shared.error !== 'cancelled') setOutcome({ good: false, text: told.notSent });
  }

  async function saveIt() {
    const { drawPoster } = await import('../draw-poster');
    const picture = await drawPoster(face);
    const saved = picture && (await platform.saveImage(picture, `${service.code}.png`));
    setOutcome(saved?.ok ? { good: true, text: told.saved } : { good: false, text: told.notSaved });
  }

  return (
    <Screen
      title={told.sendTitle}
      lead={title}
      action={
        <Button icon={send} onClick={() => void sendIt()}>
          {told.send}
        </Button>
      }
    >
      <Poster face={face} qrLabel={told.qrLabel(title)} />
      <div className={css.ways}>
        <ButtonRow>
          <Button kind="second" icon={save} onClick={() => void saveIt()}>
            {told.save}
          </Button>
          {platform.kind === 'browser' ? (
            <Button kind="second" icon={image} onClick={() => window.print()}>
              {told.print}
            </Button>
          ) : null}
        </ButtonRow>
        <div role="status">
          {outcome ? (
            <Callout
              meaning={outcome.good ? 'done' : 'wait'}
              icon={outcome.good ? done : alert}
              title={outcome.text}
            />
          ) : null}
        </div>
        <TextArea
          label={told.note}
          hint={told.noteHint}
          value={text}
          maxLength={longestInvitation}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <CopyButton text={`${text}\n${link}`} label={told.copy} />
        <Line icon={shield}>{told.nothingPersonal}</Line>
        <p className={css.see}>
          <ButtonLink kind="quiet" to={path}>
            {told.seePage}
          </ButtonLink>
        </p>
      </div>
    </Screen>
  );
}
