import { fold } from '../../../lib/vietnamese';
import { actAt } from './actions';
import { readWord } from './grams';
import { type Lexicon, meantBy, type Said } from './lexicon';
import type { Lines } from './lines';
import { type Typed, typedWords } from './typed-words';

/** A typed word as the catalogue may know it. */
export interface Term {
  /** Spellings of the catalogue with what finding them is worth, 0 to 1. */
  spellings: Map<number, number>;
  weight: number;
  /** As spelt, where it was typed with marks: marked in results with these marks only. */
  toned: string | null;
}

/** A stretch of a query that means one thing; any of its phrases will do. */
export interface Slot {
  weight: number;
  /** Phrases as places in the list of terms. */
  phrases: number[][];
  plain: boolean;
  /** What is to be done, where these words tell it: a service that does it holds them in other words. */
  acts: number;
}

/** A query as the engine understands it. */
export interface Query {
  terms: Term[];
  slots: Slot[];
  /** What is to be done, as bits; 0 where nothing tells it. `hinted`: only an everyday word for a matter tells it. */
  acts: number;
  hinted: boolean;
  /** Whether it names a company's matter, or a foreign one. */
  company: boolean;
  /** Whether it names a household business. */
  household: boolean;
  foreign: boolean;
  /** Whether it is one of the army or the police. */
  forces: boolean;
  /** Whether something was named that no procedure answers; its words, where they were read as any others. */
  outside: boolean;
  unanswered: Term[];
}

const fillers = new Set(
  `làm xin cần gì ở đâu thì đi cho tôi muốn phải không có được bị thế nào thủ tục giúp về và của là mình em con hồ sơ
 ông nội mà để như này hôm cách ra sao khi người tại anh chị cháu bác cô chú hỏi với nhà mới lấy các những trong ngoại
 từ cái giấy tờ nộp rồi chưa đã đang sẽ nữa thêm hay hoặc vào lên xong bao nhiêu nay mấy ai trên dưới qua đến tới
 bố mẹ vợ chồng tiền đứa vì nên nếu sắp riêng viết bởi cả vẫn còn thật luôn ngay lúc bạn quê chơi hôm năm tuổi ví rẻ nhỏ lớn lâu dài sau trước cạnh bên nó nhờ trai gái đình mang
 hết cũ dùng mua bao giờ khác tự nơi việc gồm những gì ạ nhé nhỉ vậy đó kia`.split(/\s+/),
);
const plainFillers = new Set([...fillers].map(fold));
const companyWords =
  /(^| )(cong ty|doanh nghiep|to chuc|nha dau tu|du an|hop tac xa|co so|van phong dai dien|chi nhanh)( |$)/;

const forcesWords =
  /quan doi|bo doi|quan nhan|cong an|bo quoc phong|bqp|si quan|chien si|khang chien|chong my/;
const foreignWords =
  /nuoc ngoai|ngoai quoc|nguoi (han|nhat|my|tay|trung|dai)|viet kieu|bien gioi|visa|thi thuc/;

/** What a word weighs beside its rarity: said to be polite (more where hardly anything else is typed yet), a number, a thing done. */
const worth = { filler: 0.04, begun: 0.3, number: 0.3, act: 0.6, weak: 0.4, said: 1.3, outside: 25 };
const marks = /[\u0300-\u036fđ]/;

/** How a query is read: `literally`, nothing counts as outside of the catalogue; `begun`, see `typedWords`. */
export interface Reading {
  literally?: boolean;
  begun?: boolean;
}

/** Reads what a citizen typed in the words of this catalogue. */
export function readQuery(text: string, lines: Lines, { literally = false, begun = false }: Reading): Query {
  const typed = typedWords(text, lines, begun);
  // Not asked of the words: an abbreviation that was read out has marks that nobody typed.
  const anyMarks = marks.test(text.toLowerCase().normalize('NFD'));
  const terms: Term[] = [];
  const slots: Slot[] = [];
  const unanswered: Term[] = [];
  const places = new Map<string, number>();
  let acts = 0;
  let meantActs = 0;
  let outside = false;

  const place = (key: string, term: () => Term): number => {
    const before = places.get(key);
    if (before !== undefined) return before;
    places.set(key, terms.length);
    return terms.push(term()) - 1;
  };
  const typedTerm = (word: Typed): number =>
    place(`${word.toned ?? word.parts.join(' ')}${word.open ? '…' : ''}`, () =>
      termOf(word, lines, anyMarks),
    );
  const writtenTerm = ({ toned: spelling }: { toned: string }): number =>
    place(`=${spelling}`, () => {
      const number = lines.bySpelling.get(spelling);
      return {
        spellings: new Map(number === undefined ? [] : [[number, 1]]),
        weight: number === undefined ? 0 : (lines.weight[number] ?? 0),
        toned: null,
      };
    });
  // One beginning alone could become too many things that are said or done; behind other words it is told by them.
  const last = typed[typed.length - 1];
  const { parts = [], toned = null, slip = false } = last ?? {};
  const withLast = (parts: string[], toned: string | null) =>
    begun && last ? typed.slice(0, -1).concat({ parts, toned, slip, open: last.open }) : typed;
  const open = withLast(parts, null);
  const alone = withLast(parts.slice(0, 1), toned);
  const saidFrom = (at: number) => (at === typed.length - 1 ? alone : open);
  const massOf = (phrase: number[]) => phrase.reduce((sum, at) => sum + (terms[at]?.weight ?? 0), 0);

  for (let at = 0; at < typed.length; ) {
    const said = strongAt(lines.lexicon, saidFrom(at), at);
    const aside = literally && said.entries.every(({ papers }) => papers.length === 0);
    for (const word of aside ? typed.slice(at, at + said.length) : []) {
      const term = terms[typedTerm(word)];
      if (term) unanswered.push(term);
    }
    const { length, entries } = aside ? nothingSaid : said;
    const words = typed.slice(at, at + Math.max(1, length));
    const own = words.map(typedTerm);
    if (length > 0) {
      const meant = entries.flatMap(({ papers }) =>
        meantBy(papers).phrases.map((phrase) => phrase.map(writtenTerm)),
      );
      const mass = Math.max(0, ...meant.map(massOf));
      const factor = entries.every(({ weak }) => weak) ? worth.weak : worth.said;
      if (meant.length === 0) outside = true;
      slots.push({
        weight: meant.length === 0 ? worth.outside : ((massOf(own) + mass) / 2) * factor,
        phrases: meant.length === 0 ? [] : [own, ...meant],
        plain: false,
        acts: 0,
      });
      for (const { papers } of entries) meantActs |= meantBy(papers).acts;
      at += length;
      continue;
    }
    const act = actAt(saidFrom(at), at, true);
    const run = typed.slice(at, at + (act?.length ?? 1));
    acts |= act?.bits ?? 0;
    for (const word of run) {
      const its = typedTerm(word);
      const factor = act?.bits
        ? worth.act
        : isFiller(word)
          ? begun
            ? worth.begun
            : worth.filler
          : isNumber(word)
            ? worth.number
            : 1;
      slots.push({
        weight: (terms[its]?.weight ?? 0) * factor,
        phrases: [[its]],
        plain: begun || factor === 1 || Boolean(act),
        acts: act?.bits ?? 0,
      });
    }
    at += run.length;
  }
  const asked = typed.map(({ parts }) => parts[0]).join(' ');
  return {
    terms,
    slots,
    acts: acts || meantActs,
    hinted: acts === 0,
    company: companyWords.test(asked),
    household: /(^| )(ho kinh doanh|hkd|ho ca the)( |$)/.test(asked),
    foreign: foreignWords.test(asked),
    forces: forcesWords.test(asked),
    outside,
    unanswered,
  };
}

const nothingSaid: Said = { length: 0, entries: [] };

/** What is said from here on; who or how gives way to a matter that begins within its words. */
function strongAt({ saidAt }: Lexicon, typed: readonly Typed[], at: number): Said {
  const said = saidAt(typed, at);
  if (!said.entries.every(({ weak }) => weak)) return said;
  for (let next = at + 1; next < at + said.length; next += 1)
    if (saidAt(typed, next).entries.some(({ weak }) => !weak)) return nothingSaid;
  return said;
}

const isNumber = ({ parts }: Typed) => /^\d+$/.test(parts[0] ?? '');

/** Typed without marks a word may be a filler; typed with marks it must be that very word ("nguội" is not "người"). */
const tonedFillers = new Set([...fillers].map((word) => readWord(word).toned));
const isFiller = ({ parts, toned }: Typed) =>
  toned === null ? plainFillers.has(parts[0] ?? '') : tonedFillers.has(toned);

/** What a word found with other marks, a slip or its end missing is worth. */
const read = { otherMarks: 0.3, unmarked: 0.6, slip: 0.6, begun: 0.8 };

function termOf({ parts, toned, slip, open }: Typed, lines: Lines, anyMarks: boolean): Term {
  const spellings = new Map<number, number>();
  for (const part of parts) {
    for (const number of lines.byPart.get(part) ?? []) {
      const spelling = lines.spelling[number] ?? '';
      if (open && toned !== null && part !== parts[0]) {
        if (beginsWith(spelling, toned)) spellings.set(number, read.begun);
        continue;
      }
      const marks =
        toned !== null
          ? spelling === toned
            ? 1
            : read.otherMarks
          : anyMarks && !slip
            ? spelling === part
              ? 1
              : read.unmarked
            : 1;
      const typing = !slip ? 1 : open && part.startsWith(parts[0] ?? '') ? read.begun : read.slip;
      spellings.set(number, marks * typing);
    }
  }
  const exact = toned === null ? undefined : lines.bySpelling.get(toned);
  const likely = [...spellings.keys()].filter((number) => exact === undefined || number === exact);
  const weights = likely.map((number) => lines.weight[number] ?? 0);
  const unknown = Math.log(1 + lines.rows.length * 2);
  return { spellings, weight: weights.length > 0 ? Math.min(...weights) : unknown, toned };
}

const toneOf = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Whether a spelling may become of what was typed of it: "mẫu" of "mẫ" and "mâ", "mất" of neither. */
function beginsWith(spelling: string, typed: string): boolean {
  const tone = toneOf.exec(typed)?.[0] ?? '';
  return spelling.startsWith(typed.replace(toneOf, '')) && spelling.endsWith(tone);
}
