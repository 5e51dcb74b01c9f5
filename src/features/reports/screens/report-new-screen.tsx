import { useContext, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { randomId } from '../../../lib/id';
import { useOutbox } from '../../../outbox';
import { usePlatform } from '../../../platform/context';
import { href } from '../../../routes';
import { FrameContext, ProblemView, Screen, Skeleton } from '../../../ui';
import { openDrafts } from '../open-drafts';
import { PhotosStep } from '../steps/photos-step';
import { resumeStep, type Step, stepOf, steps } from '../steps/step';
import { useAskWords } from '../use-ask-words';
import { useDraft } from '../use-draft';
import { useLater } from '../use-later';
import { usePhotoBox } from '../use-photo-box';

interface Entry {
  draft: string | null;
  fresh: boolean;
  correcting: boolean;
}

function entryOf(state: unknown): Entry {
  const held = typeof state === 'object' && state !== null ? { ...state } : {};
  return {
    draft: 'draft' in held && typeof held.draft === 'string' ? held.draft : null,
    fresh: 'fresh' in held && held.fresh === true,
    correcting: 'correcting' in held && held.correcting === true,
  };
}

/** Writes a report, one question a page; each page is its own entry of the history, so that back is the one before. */
export function ReportNewScreen() {
  const entry = entryOf(useLocation().state);
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { store } = usePlatform();
  const box = usePhotoBox();
  const outbox = useOutbox();
  const begun = useRef('');
  const named = query.get('step');
  const step = stepOf(named);
  const { draft, fresh } = entry;

  useEffect(() => {
    if (draft) return;
    let wanted = true;
    void (async () => {
      const newest = fresh ? undefined : (await openDrafts(store, box, outbox, Date.now()))[0];
      if (!wanted) return;
      begun.current = newest ? '' : randomId();
      const id = newest?.draft.draftId ?? begun.current;
      const first = newest ? resumeStep(newest.draft, newest.photos) : 'photos';
      const to = href('reportNew', {}, { step: newest && named ? stepOf(named) : first });
      navigate(to, { replace: true, state: { draft: id } });
    })();
    return () => {
      wanted = false;
    };
  }, [draft, fresh, store, box, outbox, named, navigate]);

  if (!draft) return <Opening />;
  return (
    <Questions
      key={draft}
      draftId={draft}
      fresh={begun.current === draft}
      step={step}
      correcting={entry.correcting}
    />
  );
}

interface QuestionsProps {
  draftId: string;
  fresh: boolean;
  step: Step;
  correcting: boolean;
}

function Questions({ draftId, fresh, step, correcting }: QuestionsProps) {
  const navigate = useNavigate();
  const open = useDraft(draftId, fresh);
  const { later, again } = useLater(step);
  if (open === 'opening') return <Opening />;
  if (open === 'gone') return <LeftBehind />;
  const next = () => {
    if (correcting) navigate(-1);
    else {
      const after = steps[steps.indexOf(step) + 1] ?? 'check';
      navigate(href('reportNew', {}, { step: after }), { state: { draft: draftId } });
    }
  };
  if (step === 'photos') return <PhotosStep open={open} next={next} />;
  if (later === 'coming') return <Opening />;
  if (later === 'unfetched') return <Unfetched again={again} />;
  if (step === 'place') return <later.PlaceStep open={open} next={next} />;
  if (step === 'what') return <later.WhatStep open={open} next={next} />;
  return <later.CheckStep open={open} />;
}

/** The next question could not be fetched; what was answered lies on the phone. */
function Unfetched({ again }: { again: () => void }) {
  const { opening, check } = useAskWords();
  return (
    <Screen key="unfetched" title={opening}>
      <ProblemView problem={{ kind: 'offline' }} kept={check.kept} onRetry={again} />
    </Screen>
  );
}

function Opening() {
  const { opening } = useAskWords();
  return (
    <Screen title={opening}>
      <Skeleton lines={4} />
    </Screen>
  );
}

/** A page of a report that was sent or thrown away meanwhile: nothing is asked again, the way leads further back. */
function LeftBehind() {
  const { goBack } = useContext(FrameContext);
  const { key } = useLocation();
  const left = useRef('');
  useEffect(() => {
    if (left.current === key) return;
    left.current = key;
    goBack();
  }, [goBack, key]);
  return <Opening />;
}
