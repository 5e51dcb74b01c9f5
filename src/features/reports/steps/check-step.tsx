import { useState } from 'react';
import { formatPhone, normalisePhone } from '../../../lib/phone';
import { Button, ErrorSummary, Line, Progress, Said, Screen } from '../../../ui';
import { send as sendIcon } from '../../../ui/icons/acts';
import { lock } from '../../../ui/icons/signs';
import { checkPlace, checkWhat, tidy, type Wrong } from '../checks';
import { CheckRow } from '../parts/check-row';
import { DraftPhotoView } from '../parts/draft-photo';
import css from '../parts/photo-grid.module.css';
import { SavedLine } from '../parts/saved-line';
import { SendFailed } from '../parts/send-failed';
import { placeWords } from '../sending';
import { useAsNew } from '../use-as-new';
import { useAskWords } from '../use-ask-words';
import type { OpenDraft } from '../use-draft';
import { useSend } from '../use-send';
import { type Step, steps } from './step';

const rowOf: Partial<Record<Wrong['field'], string>> = {
  text: 'text',
  category: 'category',
  phone: 'phone',
  'may-call': 'phone',
};

/** The last page: every answer once more, then the act itself. */
export function CheckStep({ open }: { open: OpenDraft }) {
  const words = useAskWords();
  const told = words.check;
  const { draft, photos, saved } = open;
  const sending = useSend(open);
  const asNew = useAsNew(open);
  const [turn, setTurn] = useState(0);
  const wrong = turn > 0 ? [...checkPlace(draft), ...checkWhat(draft)] : [];
  // One line a row: its link leads to the page that says the rest.
  const byRow = new Map(
    wrong
      .map(({ field, flaw }) => [`check-${rowOf[field] ?? 'place'}`, words.flaws[flaw]] as const)
      .reverse(),
  );
  const errors = [...byRow].map(([field, text]) => ({ field, text })).reverse();
  const row = (id: string, name: string, step: Step) => ({
    id: `check-${id}`,
    name,
    step,
    draftId: draft.draftId,
  });
  const place = placeWords(draft);
  const text = tidy(draft.text);
  const phone = normalisePhone(draft.phone);
  return (
    <Screen
      title={told.title}
      before={<Progress now={4} all={steps.length} />}
      action={
        <Button
          icon={sendIcon}
          busy={sending.busy}
          onClick={() => {
            setTurn(turn + 1);
            if (checkPlace(draft).length + checkWhat(draft).length === 0) sending.send();
          }}
        >
          {sending.busy ? told.sending : told.send}
        </Button>
      }
    >
      <ErrorSummary key={turn} errors={errors} />
      {sending.failure ? (
        <SendFailed
          failure={sending.failure}
          photos={photos.length}
          asNew={() => void asNew()}
          giveWay={() => void sending.giveWay()}
        />
      ) : null}
      <CheckRow
        {...row('photos', told.photos(photos.length), 'photos')}
        below={
          photos.length > 0 ? (
            <ul className={css.grid}>
              {photos.map(({ id }, index) => (
                <li key={id} className={css.cell}>
                  <DraftPhotoView draftId={draft.draftId} id={id} number={index + 1} />
                </li>
              ))}
            </ul>
          ) : null
        }
      >
        {photos.length === 0 ? told.photosNone : null}
      </CheckRow>
      <CheckRow {...row('place', told.place, 'place')}>
        {place ? <Said>{place}</Said> : told.missing}
        {draft.way === 'position' && draft.point ? <p>{told.point}</p> : null}
      </CheckRow>
      <CheckRow {...row('category', told.category, 'what')}>
        {draft.category ? <Said>{draft.category.name}</Said> : told.missing}
      </CheckRow>
      <CheckRow {...row('text', told.text, 'what')}>{text ? <Said>{text}</Said> : told.missing}</CheckRow>
      <CheckRow {...row('phone', told.phone, 'what')}>
        {draft.mayCall && phone ? formatPhone(phone) : told.noPhone}
        {draft.phoneDropped && !draft.phone ? <p>{words.phoneDropped}</p> : null}
      </CheckRow>
      <Line icon={lock}>{told.privacy}</Line>
      <SavedLine saved={saved} />
    </Screen>
  );
}
