import { formatTime } from '../../../lib/dates';
import type { OutboxItem } from '../../../outbox';
import {
  Button,
  Fold,
  glue,
  type IconShape,
  Pairs,
  RequestCode,
  Said,
  Tag,
  useLanguage,
  useWords,
} from '../../../ui';
import { edit, next, trash } from '../../../ui/icons/acts';
import { going, need, wait } from '../../../ui/icons/signs';
import { type ItemStory, storyOf } from '../item-story';
import { excerpt } from '../model';
import { words } from '../words';
import { ItemPicture } from './item-picture';
import css from './waiting-item.module.css';

const icons: Record<ItemStory['tag'], IconShape> = {
  waiting: wait,
  sending: going,
  sent: wait,
  refused: need,
  erased: need,
};

interface WaitingItemProps {
  item: OutboxItem;
  onEdit: () => void;
  onDrop: () => void;
  onWithout: () => void;
}

/** One sending that has not arrived: what it is, how far it came, why, and what can be done. */
export function WaitingItem({ item, onEdit, onDrop, onWithout }: WaitingItemProps) {
  const { outbox: told } = useWords(words);
  const language = useLanguage();
  const story = storyOf(item);
  const { tag, why, sent, all, photos } = story;
  const title = excerpt(item.shown.text) || item.shown.category;
  const numbers = photos.join(', ');
  const erased = why === 'erased' || why === 'erasedUnknown';
  return (
    <li className={css.item}>
      <ItemPicture photoKey={item.photos[0]?.key} />
      <div className={css.words}>
        <h2 className={css.title}>
          <Said>{title}</Said>
        </h2>
        {erased ? null : <p className={css.kind}>{told.kind(all)}</p>}
        <Tag meaning={story.meaning} icon={icons[tag]}>
          {tag === 'sent' ? told.tags.sent(sent, all) : told.tags[tag]}
        </Tag>
        {tag === 'sent' ? (
          <span className={css.bars} aria-hidden="true">
            {item.photos.map((photo) => (
              <span key={photo.sha256} className={`${css.bar} ${photo.sent ? css.full : ''}`} />
            ))}
          </span>
        ) : null}
        <p>{why === 'erasedPhotos' ? told.why.erasedPhotos(numbers) : told.why[why]}</p>
        {why === 'refused' && numbers ? <p>{told.why.photo(numbers)}</p> : null}
        {story.said.map((said) => (
          <p key={said}>
            {told.said} <Said>{said}</Said>
          </p>
        ))}
        {item.sealedAt > 0 ? (
          <p className={css.kind}>
            {glue(told.since(formatTime(new Date(item.sealedAt).toISOString(), language)))}
          </p>
        ) : null}
        {item.stop?.requestId ? <RequestCode code={item.stop.requestId} /> : null}
        {erased ? null : (
          <div className={css.fold}>
            <Fold title={told.see}>
              <Pairs
                items={[
                  [told.place, <Said key="place">{item.shown.place}</Said>],
                  [told.words, <Said key="words">{item.shown.text}</Said>],
                ]}
              />
            </Fold>
          </div>
        )}
        <div className={css.acts}>
          {story.canEdit ? (
            <Button kind="quiet" icon={edit} label={`${told.edit}: ${title}`} onClick={onEdit}>
              {told.edit}
            </Button>
          ) : null}
          {story.canGoWithout ? (
            <Button kind="quiet" icon={next} onClick={onWithout}>
              {told.without}
            </Button>
          ) : null}
          {tag === 'sending' ? null : (
            <Button kind="quiet" icon={trash} label={`${told.drop}: ${title}`} onClick={onDrop}>
              {why === 'erased' ? told.dropErased : told.drop}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
