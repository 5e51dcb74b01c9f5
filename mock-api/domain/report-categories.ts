import { ok } from '../../src/lib/result';
import { type PageQuery, page } from './page';
import type { Wire } from './records';
import type { Ruled } from './refusal';
import type { Setting } from './setting';
import { ours } from './source';

type Category = Wire['ReportCategory'];

const days = (value: number) => ({ value, unit: 'working_day' }) as const;

/** What can be reported. The deadlines are examples: no rule of the city was found, so they are provisional. */
const reportCategories: readonly Category[] = [
  {
    code: 'road',
    name: 'Đường, vỉa hè hỏng',
    examples: 'Ổ gà, nắp cống vỡ, vỉa hè sụt',
    answers_within: days(4),
  },
  { code: 'waste', name: 'Rác, vệ sinh', examples: 'Rác để lâu, đổ trộm, mùi hôi', answers_within: days(3) },
  {
    code: 'light',
    name: 'Đèn đường',
    examples: 'Đèn tắt, đèn nhấp nháy, cột nghiêng',
    answers_within: days(4),
  },
  {
    code: 'water',
    name: 'Ngập, thoát nước',
    examples: 'Cống tắc, ngập sau mưa, nước tràn',
    answers_within: days(4),
  },
  { code: 'tree', name: 'Cây xanh', examples: 'Cành gãy, cây nghiêng, cây che đèn', answers_within: days(4) },
  {
    code: 'traffic',
    name: 'Giao thông',
    examples: 'Đèn tín hiệu hỏng, mất biển báo',
    answers_within: days(3),
  },
  {
    code: 'order',
    name: 'Lấn chiếm, trật tự',
    examples: 'Chiếm vỉa hè, để xe chắn lối',
    answers_within: days(5),
  },
  { code: 'building', name: 'Xây dựng', examples: 'Rơi vật liệu, bụi, đào đường', answers_within: days(5) },
  { code: 'noise', name: 'Tiếng ồn', examples: 'Loa to, ồn ban đêm', answers_within: days(5) },
  {
    code: 'cable',
    name: 'Dây điện, dây mạng',
    examples: 'Dây võng, dây đứt, tủ điện hở',
    answers_within: days(2),
  },
  { code: 'other', name: 'Việc khác', examples: 'Không thuộc các mục trên', answers_within: null },
];

/** The category of a code; undefined for codes that are not on the list. */
export const categoryOf = (code: string): Category | undefined =>
  reportCategories.find((category) => category.code === code);

/** A page of the categories, in the order in which they are shown. */
export function listCategories(setting: Setting, query: PageQuery): Ruled<Wire['ReportCategoryPage']> {
  const found = page(reportCategories, ({ code }) => code, query);
  return found.ok ? ok({ ...found.value, provisional: true, ...ours(setting) }) : found;
}
