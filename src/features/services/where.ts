import { fold } from '../../lib/vietnamese';
import { generalPapers, remarks, specialCases } from './answers';
import type { Paper, Service } from './service';

/** Which kinds of counters take the papers in. */
export interface Desks {
  /** The public administration centre of a ward or commune. */
  ward: boolean;
  police: boolean;
  city: boolean;
}

const centre = /(trung tam (phuc vu )?(hanh chinh cong|hcc|pvhcc)|mot cua)(.*)/;

function deskIn(place: string): keyof Desks | 'any' | null {
  const text = fold(place)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/cong an( cap)? (phuong|xa)/.test(text)) return 'police';
  const of = centre.exec(text)?.[4];
  if (of === undefined) return /(uy ban nhan dan|ubnd)( cap)? (phuong|xa)/.test(text) ? 'ward' : null;
  // Whose centre it is stands right behind it; an address with its own ward may follow.
  const whose = /\b(phuong|xa|dac khu|thanh pho|tinh)\b/.exec(of.split(' tren dia ban ')[0] ?? '')?.[1];
  if (!whose) return /\bcac trung tam\b/.test(text) ? 'any' : null;
  return whose === 'thanh pho' || whose === 'tinh' ? 'city' : 'ward';
}

/** The counters that a service names; where it names no place at all, those of its levels. */
export function desksOf({ places, levels }: Pick<Service, 'places' | 'levels'>): Desks {
  if (places.length === 0)
    return { ward: levels.includes('commune'), police: false, city: levels.includes('province') };
  const named = places.map(deskIn);
  const has = (desk: keyof Desks) => named.includes(desk);
  const any = named.includes('any');
  return { ward: has('ward') || any, police: has('police'), city: has('city') || any };
}

const proxy =
  /ủy quyền|uỷ quyền|(làm|nộp|đi|khai|xin) thay|nhờ người khác|giám hộ|đại diện(?! theo pháp luật)/i;
const inPerson = /không được (nhờ|ủy quyền|uỷ quyền)|có mặt|vân tay|mống mắt|đích thân|tự mình/i;

/** Longer sentences are rules of procedure, which nobody reads on a phone. */
const mostWords = 45;

const sentences = (text: string) =>
  text
    .split(/[.;\n]+(?:\s|$)/)
    .map((one) => one.replace(/^bước \d+:?\s*/i, '').trim())
    .filter((one) => one !== '' && one.split(/\s+/).length <= mostWords);

const found = (texts: readonly string[], pattern: RegExp) =>
  [...new Set(texts.flatMap(sentences))].filter((one) => pattern.test(one)).slice(0, 2);

/** What a record says of acting for someone else. */
export interface Helping {
  /** Papers of the one who acts. */
  papers: readonly Paper[];
  /** Who may act, in the portal's words. */
  may: readonly string[];
  /** What the person must do herself, in the portal's words. */
  must: readonly string[];
}

/** What the record itself tells about acting for a relative; nothing is concluded from its silence. */
export function helping(service: Service): Helping {
  const { who, steps, conditions } = service;
  const notes = remarks(service).map(({ name, note }) => `${name}. ${note ?? ''}`);
  const papers = [...generalPapers(service), ...specialCases(service).flatMap((special) => special.papers)];
  return {
    papers: papers
      .filter(({ only, name, note }) => proxy.test(`${only ?? ''} ${name} ${note ?? ''}`))
      .slice(0, 2),
    may: found([who, ...notes], proxy),
    must: found([who, ...steps, ...conditions, ...notes], inPerson),
  };
}
