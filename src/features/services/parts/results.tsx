import { useContext } from 'react';
import { formatDay } from '../../../lib/dates';
import { formatPhone } from '../../../lib/phone';
import { capital } from '../../../lib/vietnamese';
import { href } from '../../../routes';
import {
  Blank,
  Button,
  ButtonLink,
  CallButton,
  FrameContext,
  glue,
  Line,
  useLanguage,
  useWords,
} from '../../../ui';
import { phone } from '../../../ui/icons/acts';
import { info } from '../../../ui/icons/signs';
import type { Catalogue } from '../model';
import type { Hit } from '../search/engine';
import { useLate } from '../use-late';
import type { Shown } from '../use-search';
import { words } from '../words';
import { Browse } from './browse';
import { ResultList } from './result-list';
import css from './results.module.css';

const none: readonly Hit[] = [];

/** What the search box brings: services, an honest "none", or the ways to browse. */
export function Results({
  shown,
  catalogue,
  onAsk,
}: {
  shown: Exclude<Shown, { kind: 'waiting' }>;
  catalogue: Catalogue;
  onAsk: (text: string) => void;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const late = useLate(shown.kind === 'browse' ? none : shown.hits);
  if (shown.kind === 'browse') return <Browse rows={catalogue.rows} />;
  const { hits } = shown;
  if (hits.length === 0)
    return <Nothing code={shown.kind === 'code' ? shown.code : null} onClear={() => onAsk('')} />;
  const near = shown.kind === 'found' && shown.near;
  const heading = near ? told.nearCount : told.count(hits.length);
  const other = shown.kind === 'found' ? shown.other : null;
  const hint = other ? told.said(capital(other.said), other.written) : null;
  return (
    <>
      {hint ? (
        <Line icon={info}>
          {hint.before}
          <strong>{hint.strong}</strong>.
        </Line>
      ) : null}
      <div className={css.head}>
        <h2>{shown.kind === 'group' ? shown.event.name[language] : heading}</h2>
        {near ? <p>{told.nearText}</p> : null}
        <p className={css.date}>
          {shown.kind === 'group' ? `${heading}. ` : ''}
          {glue(told.dataOf(formatDay(catalogue.asOf, language)))}
        </p>
      </div>
      <ResultList hits={hits} late={late} label={heading} />
    </>
  );
}

function Nothing({ code, onClear }: { code: string | null; onClear: () => void }) {
  const told = useWords(words);
  const { hotline } = useContext(FrameContext);
  return (
    <Blank picture="boat">
      <h2>{code ? told.noneCode(code) : told.none}</h2>
      <p>{code ? told.noneCodeText : told.noneText}</p>
      {code ? (
        <ButtonLink to={href('service', { code })} kind="second">
          {told.askCode(code)}
        </ButtonLink>
      ) : null}
      <Button kind={code ? 'quiet' : 'second'} onClick={onClear}>
        {told.browse}
      </Button>
      <CallButton phone={hotline.phone} kind="quiet" icon={phone}>
        {told.askPhone(hotline.name)}: {formatPhone(hotline.phone)}
      </CallButton>
    </Blank>
  );
}
