import type { IconShape } from '../../../ui';
import { done, going, info, need, pause, wait } from '../../../ui/icons/signs';
import { money } from '../../../ui/icons/things';
import type { StatusRule } from '../model';

/** The drawing of each status. */
export const signs: Record<StatusRule['icon'], IconShape> = { wait, going, need, money, done, pause, info };
