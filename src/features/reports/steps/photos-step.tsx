import { PermissionSettings } from '../../../place/permission-settings';
import { Button, ButtonRow, Callout, Icon, Line, Progress, Screen, Waiting } from '../../../ui';
import { trash } from '../../../ui/icons/acts';
import { alert, info, lock, need } from '../../../ui/icons/signs';
import { photo, report } from '../../../ui/icons/things';
import { DraftPhotoView } from '../parts/draft-photo';
import css from '../parts/photo-grid.module.css';
import { SavedLine } from '../parts/saved-line';
import { mostPhotos } from '../photos/photo-box';
import { useAskWords } from '../use-ask-words';
import { usePickPhotos } from '../use-pick-photos';
import { type StepProps, steps } from './step';

/** Question 1: photos from the camera or the library, or none. */
export function PhotosStep({ open, next }: StepProps) {
  const words = useAskWords();
  const told = words.photos;
  const { draft, photos, saved } = open;
  const pick = usePickPhotos(open);
  const add = (from: 'camera' | 'library') => () => pick.add(from);
  const full = photos.length >= mostPhotos;
  return (
    <Screen
      title={told.title}
      lead={told.lead}
      before={<Progress now={1} all={steps.length} />}
      action={
        <Button busy={pick.working !== null} onClick={next}>
          {words.next}
        </Button>
      }
    >
      {full ? (
        <Line icon={info}>{told.refused.enough}</Line>
      ) : (
        <ButtonRow>
          <Button kind="second" icon={report} onClick={add('camera')}>
            {told.camera}
          </Button>
          <Button kind="second" icon={photo} onClick={add('library')}>
            {told.library}
          </Button>
        </ButtonRow>
      )}
      {pick.working ? <Waiting>{told.working(pick.working.now, pick.working.all)}</Waiting> : null}
      {pick.refusals.length > 0 ? (
        <Callout meaning="need" icon={need} title={told.refusedTitle(pick.refusals.length)} live>
          {pick.refusals.map(({ key, why }) => (
            <p key={key}>{told.refused[why]}</p>
          ))}
        </Callout>
      ) : null}
      {pick.refusal ? (
        <Callout meaning="wait" icon={alert} title={told.picking[pick.refusal]} live>
          <PermissionSettings refusal={pick.refusal} />
        </Callout>
      ) : null}
      <p className={css.note}>{photos.length > 0 ? told.count(photos.length) : told.none}</p>
      {photos.length > 0 ? (
        <ul className={css.grid}>
          {photos.map(({ id }, index) => (
            <li key={id} className={css.cell}>
              <DraftPhotoView draftId={draft.draftId} id={id} number={index + 1} />
              <button
                type="button"
                className={css.remove}
                aria-label={told.removeOf(index + 1)}
                onClick={() => pick.remove(id)}
              >
                <Icon shape={trash} size={20} />
                <span>{told.remove}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status" className="hidden-visually">
        {pick.removed ? told.removed : ''}
      </p>
      {pick.short ? (
        <Line icon={alert} meaning="wait">
          {told.short}
        </Line>
      ) : null}
      <Line icon={lock}>{told.privacy}</Line>
      <SavedLine saved={saved} />
    </Screen>
  );
}
