import type { City, CityUnit, Hotline } from './types';

/** What a city must say, and the sentence for when it does not. */
type Rule = readonly [holds: boolean, sentence: string];

const hostShape = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const kindWords = { phuong: 'Phường ', xa: 'Xã ', dac_khu: 'Đặc khu ' } as const;
const filled = (text: string | null): boolean => text === null || text.trim().length > 0;
const composed = (text: string): boolean =>
  text.trim() === text && text === text.normalize('NFC') && text !== '';

function callable(where: string, line: Hotline | null): Rule[] {
  if (line === null) return [];
  return [
    [/^\d{3,11}$/.test(line.phone), `${where}: the phone number "${line.phone}" is not 3 to 11 digits.`],
    [composed(line.name.vi) && composed(line.name.en), `${where}: the name is missing in vi or en.`],
    [composed(line.source), `${where}: say in "source" where the number stands.`],
  ];
}

function hosts(where: string, list: readonly string[]): Rule[] {
  return [
    [list.length > 0, `${where} is empty: without a host no link can be opened.`],
    ...list.map(
      (host): Rule => [hostShape.test(host), `${where}: "${host}" is no bare lower-case host name.`],
    ),
  ];
}

function boxRules([west, south, east, north]: City['box']): Rule[] {
  const inVietNam = west >= 102 && south >= 6 && east <= 118 && north <= 24;
  return [
    [west < east && south < north && inVietNam, 'box must be [west, south, east, north] inside Viet Nam.'],
  ];
}

function settingRules(city: City): Rule[] {
  const { province, neighbourhood, mark } = city;
  const calls = city.emergency.map(({ phone }) => phone);
  const portal = `https://${city.filingHosts[0] ?? ''}`;
  return [
    [
      /^[a-z][a-z0-9]*$/.test(city.key),
      `key "${city.key}" must be small letters and digits, as the folder is named.`,
    ],
    [composed(city.name), 'name is missing or not composed (NFC).'],
    [composed(city.fullName), 'fullName is missing or not composed (NFC).'],
    [/^\d{2}$/.test(province.code), `province.code "${province.code}" is not two digits.`],
    [/^H\d{2}$/.test(province.orgId), `province.orgId "${province.orgId}" is not H and two digits.`],
    [composed(province.name), 'province.name is missing.'],
    [composed(neighbourhood.ward) && composed(neighbourhood.commune), 'neighbourhood: a word is missing.'],
    [
      composed(neighbourhood.tab.vi) && composed(neighbourhood.tab.en),
      'neighbourhood.tab is missing in vi or en.',
    ],
    [
      mark.paths.length > 0 && /^0 0 \d+ \d+$/.test(mark.viewBox),
      'mark has no paths or no viewBox from 0 0.',
    ],
    [['113', '114', '115'].every((phone) => calls.includes(phone)), 'emergency must hold 113, 114 and 115.'],
    [
      city.nationalPortal.home.startsWith(portal),
      'nationalPortal.home must lead to the first of filingHosts.',
    ],
    [
      composed(city.complaints.note.vi) && composed(city.complaints.note.en),
      'complaints.note is missing in vi or en.',
    ],
    [
      city.complaints.url?.startsWith('https://') ?? true,
      'complaints.url must begin with https:// or be null.',
    ],
    [
      city.portalKeys === null || city.portalKeys.length > 0,
      'portalKeys is an empty list: give keys or null.',
    ],
    [city.sharePicture?.startsWith('https://') ?? true, 'sharePicture must begin with https:// or be null.'],
    [filled(city.officialAccount), 'officialAccount is blank: give it or null.'],
    [composed(city.centre.name), 'centre.name is missing.'],
    [filled(city.centre.address) && filled(city.centre.phone), 'centre: a blank text is no null.'],
    ...callable('hotline', city.hotline),
    ...callable('nationalPortal.hotline', city.nationalPortal.hotline),
    ...city.emergency.flatMap((line, index) => callable(`emergency[${index}]`, line)),
    ...hosts('paymentHosts', city.paymentHosts),
    ...hosts('filingHosts', city.filingHosts),
    ...boxRules(city.box),
  ];
}

function unitRules({ box }: City, units: readonly CityUnit[]): Rule[] {
  const [west, south, east, north] = box;
  const codes = new Set<string>();
  const rules: Rule[] = [[units.length > 0, 'units are empty.']];
  for (const { code, name, kind, at, formerly } of units) {
    const [longitude, latitude] = at;
    const inside = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    rules.push(
      [/^\d{5}$/.test(code), `unit "${name}": the code "${code}" is not five digits.`],
      [!codes.has(code), `unit "${name}": the code ${code} is used twice.`],
      [
        composed(name) && name.startsWith(kindWords[kind]),
        `unit ${code}: "${name}" is not named as a ${kind}.`,
      ],
      [inside, `unit "${name}" lies outside the city's box.`],
      [formerly.every(composed), `unit "${name}": a former name is blank or not composed (NFC).`],
    );
    codes.add(code);
  }
  return rules;
}

/**
 * What is missing or wrong in a city's settings, one sentence each; empty when the city is fit to build.
 * A null that only the owner can fill is not wrong: the screens show it as missing.
 */
export function checkCity(city: City, units: readonly CityUnit[]): string[] {
  return [...settingRules(city), ...unitRules(city, units)].flatMap(([holds, sentence]) => {
    return holds ? [] : [`City ${city.key}: ${sentence}`];
  });
}
