import type { Wire } from './records';
import type { Setting } from './setting';
import { toTime } from './time';

/** Who stands behind a fact, and as of when: on every answer. */
export interface Sourced {
  source: Wire['Source'];
  as_of: string;
}

/** Facts of this pretend portal, as of now. */
export const ours = ({ city, clock }: Setting): Sourced => ({
  source: { name: `Cổng thử của ${city.name} (dữ liệu mẫu)` },
  as_of: toTime(clock()),
});
