import { capital } from './vietnamese';

/** A level as names of procedures carry it at their end, "(thực hiện tại cấp xã)"; the level itself is in group 1. */
export const levelAtEnd =
  /\s*\((?:(?:được\s+)?thực hiện (?:tại|ở)\s+|thẩm quyền của\s+)?(?:công an\s+|ubnd\s+|ủy ban nhân dân\s+)?(cấp\s+(?:tỉnh|tinh|xã|huyện|trung ương|bộ)|địa phương|trung ương)\)\s*\.?\s*$/iu;

/** A procedure's name without the word that all of them could begin with. */
export const withoutWord = (name: string): string => name.replace(/^\s*thủ tục\s*:?\s+(?=\S)/iu, '');

/** A name without the level at its end; one that is nothing else stays. */
export const withoutLevel = (name: string): string => {
  const at = name.includes('(') ? (levelAtEnd.exec(name)?.index ?? 0) : 0;
  return at > 0 ? name.slice(0, at) : name;
};

/** Letters that a title may have; longer ones end at a comma with dots. */
const most = 110;

function shortened(text: string): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const pause = Math.max(room.lastIndexOf(';'), room.lastIndexOf(','), room.lastIndexOf(' ('));
  const end = pause > most / 3 ? pause : Math.max(room.lastIndexOf(' '), most / 3);
  return `${withoutEnd(room.slice(0, end), ' \u00a0\n\t,;:.(–-')}…`;
}

// Nearly every name has one of these letters, and to change the case of a long one takes a while.
const shouted = (text: string) =>
  !/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/** A text without these signs at its end. Not by an expression, which tries anew from each space of a long name. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The heading of a procedure that has no title of its own: the official name, made short and calm. */
export function titleOf(name: string): string {
  const plain = withoutEnd(withoutWord(withoutLevel(name)), ' \u00a0\n\t.;,') || name;
  const calm = shouted(plain) ? plain.toLowerCase().replace(/việt nam/g, 'Việt Nam') : plain;
  return shortened(capital(calm));
}
