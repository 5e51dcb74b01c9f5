import { readWord, type SaidWord, saidWord, sameWord, wordsOf } from './grams';

// What is done: words of the papers | words of people; a line's place is a bit. "!" wants its marks unless it
// begins the query, "!!" always: without them the word is mostly another one ("lai" of "bằng lái", "bo" of "bố").
const table = [
  // A paper that is lost or spoilt is made out again; a register is signed anew.
  'cấp lại, đăng ký lại | làm lại, xin lại, bị mất, mất, rơi, bị rơi, đánh rơi, thất lạc, hỏng!, hư hỏng, bị hư, rách!!, cháy!!, lại!!',
  // An old, worn or expiring paper is exchanged.
  'cấp đổi, đổi, chuyển đổi | đổi mới, đổi lại, hết hạn, quá hạn, mờ!!, rách!!, hỏng!, cũ!!',
  // A term is made longer.
  'gia hạn, cấp gia hạn | kéo dài, hết hạn, hết thời hạn, thêm thời gian',
  // A thing is taken or given back.
  'thu hồi | trả lại, hủy!!, nộp lại',
  // An entry is struck out.
  'xóa, xóa tên, xóa đăng ký | gỡ!, bỏ!!, cắt!',
  // What is written is put right or brought up to date.
  'thay đổi, sửa đổi, điều chỉnh, cải chính, đính chính, chỉnh sửa, hiệu đính, bổ sung, cập nhật | sửa!, sai, nhầm, bị sai, ghi sai, sai sót, đổi tên, đổi họ, sửa lại, sai tên, sửa tên, đổi thông tin, đổi địa chỉ, thêm!!',
  // Something comes to its end.
  'chấm dứt, giải thể, đóng, thôi, hủy bỏ, dừng | đóng cửa, dẹp!, nghỉ bán, nghỉ hẳn, ngừng hẳn, hủy!!',
  // Something rests for a while.
  'tạm ngừng, tạm dừng | tạm nghỉ, nghỉ tạm, ngừng',
  // A loss is told to the police.
  'trình báo mất | báo mất, mất, bị mất, rơi, bị rơi, đánh rơi, thất lạc',
  // Something goes to somebody or somewhere else.
  'chuyển, di chuyển, chuyển nhượng, sang tên | chuyển sang, chuyển đến, chuyển đi, dời!',
  // Parts become one, one becomes parts.
  'sáp nhập, chia, hợp nhất, tách | gộp!, chia ra',
  // Something is founded. Mostly the first thing to do, so it is no other act than the plain one.
  'thành lập, cho phép thành lập | mở!, lập!',
  // Something locked is opened again.
  'mở khóa | ',
  // It is locked.
  'khóa! | chặn!',
  // It goes on after a rest, or comes back.
  'tiếp tục, khôi phục, phục hồi, hưởng lại | ',
];
// Looks like an act and is none: a repaired house is not a corrected paper.
const none = ['sửa chữa', 'đổi mới sáng tạo', 'đóng mới', 'thôi việc', 'đóng tàu', 'chia sẻ', 'chuyển giao'];

/** "Cấp, cấp lại": the plain act too. */
const alsoPlain = 1 << 30;
const founding = 1 << 11;

interface Act {
  bits: number;
  words: { part: string; toned: string }[];
  /** Whether its marks are wanted: 0 no, 1 unless it comes first, 2 always. */
  strict: number;
}

const act = (phrase: string, bits: number): Act => ({
  bits,
  words: wordsOf(phrase.replace(/!/g, '')).map(readWord),
  strict: phrase.split('!').length - 1,
});
const column = (at: number): Act[] =>
  table.flatMap((line, row) =>
    (line.split('|')[at] ?? '')
      .split(',')
      .filter((phrase) => phrase.trim())
      .map((phrase) => act(phrase, 1 << row)),
  );
const idle = none.map((phrase) => act(phrase, 0));

/** Acts by their first syllable, the longest first. */
function byFirst(acts: readonly Act[]): Map<string, Act[]> {
  const found = new Map<string, Act[]>();
  for (const each of [...acts].sort((one, other) => other.words.length - one.words.length)) {
    const first = each.words[0]?.part ?? '';
    found.set(first, [...(found.get(first) ?? []), each]);
  }
  return found;
}
const written = byFirst([...column(0), ...idle]);
const said = byFirst([...column(0), ...column(1), ...idle]);

/** The acts that begin with this word, as bits, and how many words tell them; null where none does. */
export function actAt(
  words: readonly SaidWord[],
  at: number,
  people: boolean,
): { bits: number; length: number } | null {
  let bits = 0;
  let length = 0;
  // Every word of every name is asked, and hardly any begins an act.
  const parts = words[at]?.parts ?? [];
  for (let n = 0; n < parts.length; n += 1) {
    const acts = (people ? said : written).get(parts[n] ?? '');
    if (!acts) continue;
    for (const { bits: its, words: wanted, strict } of acts) {
      if (wanted.length < length) break;
      if (strict > (at === 0 ? 1 : 0) && words[at]?.toned === null) continue;
      if (!wanted.every((word, n) => sameWord(words[at + n], word))) continue;
      if (wanted.length > length) bits = 0;
      bits |= its;
      length = wanted.length;
    }
  }
  return length > 0 ? { bits, length } : null;
}

/** As many words at the head of a name tell what is done. */
const headWords = 7;

/** The acts that a service is named for, as bits: at the head of its name, and anywhere in it. */
export interface NamedActs {
  head: number;
  any: number;
}

/** The acts in a name; both 0 where it plainly gives, registers or allows. */
export const actsOfName = (name: string, first = headWords): NamedActs =>
  actsOfWords(
    wordsOf(name).map((word) => saidWord(readWord(word))),
    name,
    first,
  );

/** The same for a name whose words have been read. */
export function actsOfWords(words: readonly SaidWord[], name: string, first = headWords): NamedActs {
  const plain = /^(cấp|cấp mới|đăng ký|giao),/.test(name.toLowerCase()) ? alsoPlain : 0;
  const found = { head: plain, any: plain };
  for (let at = 0; at < words.length; ) {
    const act = actAt(words, at, false);
    if (act && at < first) found.head |= act.bits;
    found.any |= act?.bits ?? 0;
    at += act?.length ?? 1;
  }
  return found;
}

/** How well what a service does agrees with what was asked (as bits). */
export function agreement(asked: number, { head, any }: NamedActs): number {
  if (asked === 0) return (head & ~founding) === 0 || head & alsoPlain ? 1 : 0.65;
  if (asked & head) return 1.3;
  if (head !== 0) return 0.6;
  return asked & any ? 1.1 : 0.75;
}
