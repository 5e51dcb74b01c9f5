import { useState } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { formatTime } from '../../../lib/dates';
import { dayOf } from '../../../lib/day';
import { readDossierCode } from '../../../lib/dossier-code';
import { problemIn } from '../../../portal';
import { href } from '../../../routes';
import { Button, ButtonLink, Callout, glue, Screen, Skeleton, useLanguage, useWords } from '../../../ui';
import { retry } from '../../../ui/icons/acts';
import { lock, offline } from '../../../ui/icons/signs';
import { useDossier, useFollowed } from '../api';
import { dueOf, lateness } from '../due';
import { bestOf } from '../model';
import { DossierSlip } from '../parts/dossier-slip';
import { Follow } from '../parts/follow';
import css from '../parts/foot.module.css';
import { FullDossier } from '../parts/full-dossier';
import { hasNextAct, NextAct } from '../parts/next-act';
import { NoDossier } from '../parts/no-dossier';
import { OfficeRow } from '../parts/office-row';
import { words } from '../words';

const hadNoRoom = (state: unknown): boolean => typeof state === 'object' && state !== null && 'full' in state;

function Known({ code }: { code: string }) {
  const told = useWords(words);
  const language = useLanguage();
  const { state } = useLocation();
  const live = useDossier(code);
  const followed = useFollowed();
  const [now] = useState(() => new Date().toISOString());
  const kept = followed.data?.find(({ dossier }) => dossier.code === code);
  const dossier = bestOf(live.data ?? null, kept?.dossier ?? null);
  if (!dossier && (live.isPending || followed.isPending))
    return (
      <Screen key="loading" title={told.title}>
        <Skeleton lines={6} />
      </Screen>
    );
  if (!dossier) return <NoDossier problem={problemIn(live.error)} onRetry={() => void live.refetch()} />;
  const due = dueOf(dossier, now);
  const late = lateness(dossier, due, now);
  const full = dossier.view === 'full';
  const seenAt = live.data ? new Date(live.dataUpdatedAt).toISOString() : (kept?.seenAt ?? now);
  const open = (
    <ButtonLink icon={lock} to={href('dossierFind', {}, { code })}>
      {told.dossier.open}
    </ButtonLink>
  );
  const act = hasNextAct(dossier, late !== null) ? <NextAct dossier={dossier} /> : null;
  return (
    <Screen
      key="dossier"
      title={dossier.title}
      heading={<DossierSlip dossier={dossier} daysOver={full ? (late?.daysOver ?? 0) : 0} />}
      action={full ? act : open}
    >
      {live.isError ? (
        <Callout meaning="wait" icon={offline} title={told.dossier.saved} live>
          <p>{glue(told.dossier.savedText(formatTime(seenAt, language)))}</p>
          <Button kind="quiet" icon={retry} busy={live.isFetching} onClick={() => void live.refetch()}>
            {told.dossier.again}
          </Button>
        </Callout>
      ) : null}
      {full ? (
        <FullDossier dossier={dossier} due={due} late={late} today={dayOf(now)} />
      ) : (
        <>
          <Callout meaning="rest" icon={lock} title={told.dossier.closed}>
            <p>{told.dossier.closedText}</p>
          </Callout>
          <OfficeRow office={dossier.office} />
        </>
      )}
      <p className={css.foot}>
        {glue(told.dossier.updated(formatTime(dossier.asOf, language), dossier.source))}
      </p>
      {full || kept ? (
        <div className={css.apart}>
          <Follow code={code} followed={kept !== undefined} refused={hadNoRoom(state)} />
        </div>
      ) : null}
    </Screen>
  );
}

/** One dossier: its status, what is missing, when it is ready, where it is, what to do now. */
export function DossierScreen() {
  const { code: typed = '' } = useParams();
  const code = readDossierCode(typed);
  return code ? <Known key={code} code={code} /> : <NoDossier problem={null} />;
}
