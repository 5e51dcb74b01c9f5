import type { IconShape, Meaning } from '../../../ui';
import { reply } from '../../../ui/icons/acts';
import { done, going, info, need, wait } from '../../../ui/icons/signs';
import { inbox } from '../../../ui/icons/things';
import type { PlainStatus } from '../model';

/** The colour and the drawing of each status. */
export const signs: Record<PlainStatus, { meaning: Meaning; icon: IconShape }> = {
  waiting: { meaning: 'wait', icon: wait },
  received: { meaning: 'going', icon: inbox },
  in_progress: { meaning: 'going', icon: going },
  needs_more: { meaning: 'need', icon: need },
  answered: { meaning: 'done', icon: reply },
  done: { meaning: 'done', icon: done },
  other: { meaning: 'rest', icon: info },
};
