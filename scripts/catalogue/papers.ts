import type { Wire } from '../../mock-api/domain/records';
import type { PublishedPaper } from './shapes';

type Paper = Wire['Paper'];

// Headings that tell no case: everyone brings what stands below them.
const headings = [
  /^(bao gồm|tài liệu|hồ sơ( bao)? gồm)$/i,
  /^thành phần( và số lượng)? hồ sơ( bao gồm| gồm)?$/i,
  /^(thành phần hồ sơ, )?(số lượng (bộ )?hồ sơ\s*:\s*)?(một )?\(?[0-9]+\)?( \([^)]*\))? bộ( hồ sơ)?( là bản gốc)?$/i,
  /^giấy tờ phải nộp$/i,
];
const shown = /^giấy tờ (phải )?xuất trình$/i;
const conditional = /^(trường hợp|đối với|nếu|khi|riêng)/i;

/** A heading without its number, bullet and colon: "* (1.3) Đối với nhà thờ:" is "Đối với nhà thờ". */
export const heading = (text: string): string =>
  text
    .replace(/^[-–+*•\s]+/, '')
    .replace(/^\(?([0-9]+(\.[0-9]+)*|[a-zđ])[).]+\s*/i, '')
    .replace(/^[-–+*•\s]+/, '')
    .replace(/[\s:;.]+$/, '');

function tell(paper: PublishedPaper, only: string): Paper {
  const { name, originals, copies, remark } = paper;
  if (remark) return { name, remark };
  const kind = shown.test(only) ? { note: 'phải xuất trình' } : only ? { case: only } : {};
  return {
    name,
    ...kind,
    ...(originals > 0 ? { originals } : {}),
    ...(copies > 0 ? { copies } : {}),
    remark,
  };
}

/**
 * The papers with the cases that they belong to. A heading that stands above all of them is no case: it becomes a
 * remark if it says something.
 */
export function papersOf(papers: readonly PublishedPaper[]): Paper[] {
  const labels = papers.map((paper) => heading(paper.case));
  const cases = new Set(labels.filter((_, index) => !papers[index]?.remark));
  const [single = ''] = cases;
  const everyone = cases.size === 1 && !conditional.test(single) && !shown.test(single);
  const told = papers.map((paper, index) => {
    const label = labels[index] ?? '';
    return tell(paper, everyone || headings.some((form) => form.test(label)) ? '' : label);
  });
  const above: Paper[] =
    everyone && single.length > 40 && !headings.some((form) => form.test(single))
      ? [{ name: single, remark: true }]
      : [];
  return [...new Map([...above, ...told].map((paper) => [JSON.stringify(paper), paper])).values()];
}
