import type { Paper, Service, Time } from './service';
import { withKeys } from './with-keys';

/** A paper with the key of its tick. Papers differ by all that is said of them, so a changed one loses its tick. */
export interface KeyedPaper extends Paper {
  key: string;
}

/** What only some people meet: papers to bring, remarks on them, limits. */
export interface SpecialCase {
  only: string;
  papers: KeyedPaper[];
  notes: Paper[];
  times: Time[];
}

/** A text as its first sentence, which is the answer, and what else there is to say. */
export function firstSentence(text: string): [first: string, rest: string] {
  const end = /[.!?](?=\s+\S)/.exec(text);
  const cut = end ? end.index + 1 : text.length;
  return [text.slice(0, cut).replace(/\.$/, ''), text.slice(cut).trim()];
}

// "Giấy tờ phải xuất trình" is a heading above papers that everyone shows, not a case.
const everyone = /^(các )?(thành phần hồ sơ|giấy tờ)( cần| phải)? (nộp|xuất trình)|^hồ sơ của /i;
const condition = /đối với|trường hợp|nếu |khi /i;
const forAll = ({ only }: { only: string | null }) => !only || (everyone.test(only) && !condition.test(only));

// The portal writes headings and rules of procedure among the papers; nobody asks for a number of them.
const sentence =
  /^(?:[\d.]+\s+)?(?:(?:trong|từ) )?(?:trường hợp|lần |lưu ý|ghi chú|cơ quan giải quyết|người (?:có )?yêu cầu|người ủy quyền)|:$/i;
const isNote = ({ remark, name, originals, copies }: Paper) =>
  remark || (originals + copies === 0 && sentence.test(name));

const forSome = /^(trong )?(trường hợp|đối với|nếu) /i;
const form = /^(tờ khai|đơn|giấy đề nghị|văn bản đề nghị|phiếu đề nghị) /i;
const formsFirst = (papers: readonly KeyedPaper[]) => [
  ...papers.filter(({ name }) => form.test(name)),
  ...papers.filter(({ name }) => !form.test(name)),
];

// What stood under a heading for everyone says so itself, since the heading is gone.
const underHeading = (paper: KeyedPaper): KeyedPaper =>
  paper.only ? { ...paper, note: [caseName(paper.only), paper.note].filter(Boolean).join('. ') } : paper;

const keyed = (service: Pick<Service, 'papers'>): KeyedPaper[] =>
  withKeys(
    service.papers.filter((paper) => !isNote(paper)),
    ({ only, name, note, originals, copies }) => JSON.stringify([only, name, note, originals, copies]),
  ).map(({ key, entry }) => ({ ...entry, key }));

/** Papers that everyone brings, the form to fill in first. */
export const generalPapers = (service: Pick<Service, 'papers'>): KeyedPaper[] =>
  formsFirst(keyed(service).filter((paper) => forAll(paper) && !forSome.test(paper.name))).map(underHeading);

/** Papers without a case that say themselves when they are needed ("Trường hợp trẻ em bị bỏ rơi…"). */
export const conditionalPapers = (service: Pick<Service, 'papers'>): KeyedPaper[] =>
  keyed(service).filter((paper) => forAll(paper) && forSome.test(paper.name));

/** What the portal remarks among the papers that everyone brings. */
export const remarks = ({ papers }: Pick<Service, 'papers'>): Paper[] =>
  papers.filter((paper) => isNote(paper) && forAll(paper));

/** Papers and limits that only some people meet, by their case, in the portal's order. */
export function specialCases(service: Pick<Service, 'papers' | 'times'>): SpecialCase[] {
  const special = keyed(service).filter((paper) => !forAll(paper));
  const notes = service.papers.filter((paper) => isNote(paper) && !forAll(paper));
  const times = service.times.filter((time) => !forAll(time));
  const names = [...special, ...notes, ...times].flatMap(({ only }) => only ?? []);
  return [...new Set(names)].map((only) => ({
    only,
    papers: formsFirst(special.filter((paper) => paper.only === only)),
    notes: notes.filter((paper) => paper.only === only),
    times: times.filter((time) => time.only === only),
  }));
}

/** The cases that the citizen said are hers. */
export const chosenCases = (
  service: Pick<Service, 'papers' | 'times'>,
  chosen: ReadonlySet<string>,
): SpecialCase[] => specialCases(service).filter(({ only }) => chosen.has(only));

const bullets = /^(?:\s*(?:\(\*\)|\([ivx\d]{1,4}\)\.?|[a-zđ]?\d{0,2}[.)](?=\s)|[-–+*]))+\s*/i;
const listWords =
  /[,;:]?\s*(?:kèm theo hồ sơ[^,;]*phải có|(?:hồ sơ )?(?:bao )?gồm(?: các)?(?: giấy tờ| tài liệu)?(?: sau)?(?: đây)?)$/i;

/** A case as a name: without the bullet and the "gồm các giấy tờ sau:" of the list that it headed. */
export function caseName(only: string): string {
  const plain = only.replace(bullets, '').replace(/[\s:;.,]+$/, '');
  const name = plain.replace(listWords, '') || plain || only;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A paper's name without the mark that ended its line in the portal's list. */
export const paperName = ({ name }: Paper): string => name.replace(/[\s;,]+$/, '') || name;
