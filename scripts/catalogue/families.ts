import type { Wire } from '../../mock-api/domain/records';
import type { Published } from './shapes';
import { nameKey } from './text';
import { splitLevel } from './titles';

type Choice = Wire['LevelChoice'];

/** Procedures that differ only by the level that decides; the first is the one nearest to the citizen. */
export type Family = readonly [Choice, ...Choice[]];

const near: readonly Wire['Level'][] = ['commune', 'province', 'ministry', 'other'];

function choiceOf({ code, name, levels }: Published): Choice {
  const { level } = splitLevel(name);
  if (level === 'district') return { code, levels: ['commune'], ended: true };
  return { code, levels: level ? [level] : levels };
}

const keysOf = ({ levels, ended }: Choice): readonly string[] => (ended ? ['district'] : levels);

const rank = ({ levels, ended }: Choice) =>
  ended ? near.length : Math.min(near.length, ...levels.map((level) => near.indexOf(level)));

/**
 * The families: the same name without its level, the same publisher, and no level twice. Where one level has two
 * records, they are not the same matter, and both stay apart.
 */
export function findFamilies(records: readonly Published[]): Family[] {
  const groups = new Map<string, Published[]>();
  for (const record of records) {
    const key = `${record.publisher.code} | ${record.city} | ${nameKey(splitLevel(record.name).base)}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((group): Family[] => {
    const choices = group.map(choiceOf);
    const count = (key: string) => choices.filter((choice) => keysOf(choice).includes(key)).length;
    const own = choices.filter(
      (choice) => keysOf(choice).length > 0 && keysOf(choice).every((key) => count(key) === 1),
    );
    own.sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
    const [first, ...rest] = own;
    return first && rest.length > 0 && !first.ended ? [[first, ...rest]] : [];
  });
}
