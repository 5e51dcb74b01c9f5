import type { Wire } from '../../mock-api/domain/records';

const organisation = /^(doanh nghiệp|tổ chức|hợp tác xã|htx|liên hiệp)/i;

// One group of people that was published in pieces.
const whole: readonly (readonly [RegExp, string])[] = [
  [/Tổ chức \(không bao gồm doanh nghiệp, HTX\)/g, 'tổ chức'],
  [/Cán bộ, công chức, viên chức/g, 'cán bộ, công chức, viên chức'],
];

/** Whether citizens ask for it, organisations, or both; both where nothing is told. */
export function audienceOf(groups: readonly string[]): Wire['Procedure']['audience'] {
  const organisations = groups.filter((group) => organisation.test(group)).length;
  if (organisations === 0) return groups.length > 0 ? 'citizen' : 'both';
  return organisations === groups.length ? 'organisation' : 'both';
}

/** Who may ask, as one sentence; '' where nobody was named. */
export function whoOf(groups: readonly string[]): string {
  const joined = whole.reduce((text, [form, short]) => text.replace(form, short), groups.join(', '));
  const sorted = joined
    .split(', ')
    .sort((a, b) => Number(organisation.test(a)) - Number(organisation.test(b)));
  const text = sorted.map((group) => group.charAt(0).toLowerCase() + group.slice(1)).join(', ');
  return text ? `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/ việt nam/g, ' Việt Nam')}.` : '';
}
