import { pageOf } from '../../mock-api/domain/catalogue';
import type { Wire } from '../../mock-api/domain/records';
import { coreCatalogue } from '../../mock-api/seed/catalogue';
import type { CoreProcedure } from '../../mock-api/seed/catalogue/core';
import { desks } from '../../mock-api/seed/catalogue/published-sources';
import { titleOf } from '../../src/lib/official-name';
import { feesOf } from './fees';
import { papersOf } from './papers';
import { audienceOf, whoOf } from './people';
import type { Published } from './shapes';
import { timeNoteOf, timesOf } from './times';

const core = new Map<string, CoreProcedure>(coreCatalogue.map((one) => [one.code, one]));

/** What this project says of a procedure in its own words, beside what is published; undefined for most. */
export const ownWords = (code: string): CoreProcedure | undefined => core.get(code);

const channels = ['online', 'counter', 'post'] as const;
// A table that was published as text still names its channels.
const channelNames: Readonly<Record<Wire['Channel'], RegExp>> = {
  online: /trực tuyến/i,
  counter: /trực tiếp/i,
  post: /bưu chính/i,
};

function channelsOf({ methods, fullOnline }: Published): Wire['Channel'][] {
  const has = (channel: Wire['Channel']) =>
    methods.some((method) =>
      method.channel === null ? channelNames[channel].test(method.note) : method.channel === channel,
    );
  return channels.filter((channel) => has(channel) || (channel === 'online' && fullOnline));
}

function placesOf(
  { address, levels }: Published,
  office: string,
  ways: readonly Wire['Channel'][],
): string[] {
  const desk = [
    ...(levels.includes('commune') ? [desks.ward] : []),
    ...(levels.includes('province') ? [desks.city] : []),
  ];
  // Police, customs, tax, banks and insurance take papers in themselves.
  const here = office !== '' && !/(ủy ban nhân dân|ubnd|sở )/i.test(office) ? [office] : desk;
  const online = ways.includes('online') ? [desks.portal] : [];
  return [
    ...(address.length > 0 ? address : here),
    ...online,
    ...(ways.includes('post') ? [desks.post] : []),
  ];
}

function onlineOf({ fullOnline, offlineOnly }: Published, ways: readonly Wire['Channel'][]) {
  if (fullOnline) return 'full' as const;
  return offlineOnly || !ways.includes('online') ? ('none' as const) : ('partial' as const);
}

const summaryOf = (field: string, office: string): string =>
  [field ? `Lĩnh vực: ${field}.` : '', office ? `Cơ quan giải quyết: ${office}.` : '']
    .filter((part) => part !== '')
    .join(' ');

/** The office that decides, without the province of the office whose entry the nation took over. */
function officeOf({ executing }: Published, city: string): string {
  const parts = executing
    .replace(/[.;,\s]+$/, '')
    .split(/\s*[,;]\s+(?=(?:Sở|Ủy ban|UBND|Chi cục|Ban)\s)/)
    .map((part) =>
      part.includes(city) ? part : part.replace(/,?\s+(?:[Tt]hành phố|[Tt]ỉnh|TP\.?)\s+\p{Lu}.*$/u, ''),
    );
  return [...new Set(parts)].join(', ');
}

/** Whose data it is and of which day. */
export interface Origin {
  source: Wire['Source'];
  as_of: string;
  /** The city that it is for. */
  city: string;
}

/** A record as the contract has it. Optional parts are left out where nothing was published. */
export function procedureOf(record: Published, { source, as_of, city }: Origin): Wire['Procedure'] {
  const { code, name, levels, decision, publisher, legal, conditions, updated } = record;
  const own = ownWords(code);
  const ways = channelsOf(record);
  const office = officeOf(record, city);
  const times = timesOf(record);
  const note = timeNoteOf(record, times);
  return {
    code,
    name,
    title: own?.title ?? titleOf(name),
    summary: own?.summary ?? summaryOf(record.field, office),
    who: own?.who ?? whoOf(record.audience),
    audience: audienceOf(record.audience),
    levels,
    online: onlineOf(record, ways),
    channels: ways,
    times,
    ...(note ? { time_note: note } : {}),
    fees: feesOf(record),
    papers: papersOf(record.papers),
    steps: record.steps,
    ...(conditions ? { conditions } : {}),
    places: own ? [...own.places] : placesOf(record, office, ways),
    legal: legal.flatMap(({ number, title }) =>
      number
        ? [{ number, ...(title && title !== number ? { title } : {}) }]
        : title
          ? [{ number: title }]
          : [],
    ),
    results: [...new Set(record.results)],
    field: record.field,
    life_events: record.lifeEvents,
    local: record.city !== null,
    publisher,
    ...(decision
      ? { decision: { number: decision.number, ...(decision.date ? { date: decision.date } : {}) } }
      : {}),
    related: [...(own?.related ?? [])],
    ...(updated ? { updated } : {}),
    source,
    as_of,
    filing_url: pageOf(code),
  };
}
