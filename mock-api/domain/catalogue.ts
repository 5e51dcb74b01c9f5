import type { City } from '../../src/city/types';
import { fail, ok } from '../../src/lib/result';
import { howOftenAsked } from '../seed/catalogue/asked';
import type { CoreProcedure } from '../seed/catalogue/core';
import { everyday } from '../seed/everyday';
import { type FullRow, packIndex } from './catalogue-index';
import { canonical, sha256 } from './digest';
import type { Wire } from './records';
import { type Ruled, refuse } from './refusal';

/** The day of the national portal's data that the catalogue was made from. */
const asOf = '2026-07-18T00:00:00+07:00';

/**
 * Codes that were taken off the list, with what took their place. Real codes go every month; these two can
 * never be real and show what a citizen then sees.
 */
export const sampleGone: Readonly<Record<string, { successor?: string }>> = {
  '0.000001': { successor: '2.000635' },
  '0.000002': {},
};

/** What the routes need of a catalogue, wherever it comes from. */
export interface ServedCatalogue {
  /** The index as JSON, and its SHA-256 as a strong validator. */
  open(): Promise<{ json: string; hash: string }>;
  /** The index as it was packed beforehand; null where it was not. */
  packed?(encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer> | null>;
  find(code: string): Ruled<Wire['Procedure']> | Promise<Ruled<Wire['Procedure']>>;
}

function feeOf(fees: Wire['Procedure']['fees']): Wire['FeeSummary'] {
  const amounts = fees
    .filter(({ kind, currency }) => kind === 'amount' && currency !== 'USD')
    .map(({ amount }) => Math.round(amount ?? 0));
  if (amounts.length > 0) return { kind: 'amount', min: Math.min(...amounts), max: Math.max(...amounts) };
  if (fees.some(({ kind }) => kind === 'see_note' || kind === 'amount')) return { kind: 'see_note' };
  const free = fees.length > 0 && fees.every(({ kind }) => kind === 'free');
  return { kind: free ? 'free' : 'not_published' };
}

/** What the index tells of a procedure. */
export function rowOf(procedure: CoreProcedure): FullRow {
  const { code, name, title, levels, online, field, life_events, audience, local, words } = procedure;
  const general = procedure.times.find((time) => !time.case && !time.channel) ?? procedure.times[0];
  const time = general?.span ?? null;
  const fee = feeOf(procedure.fees);
  const channels = procedure.channels && procedure.channels.length > 0 ? [...procedure.channels] : null;
  const asked = howOftenAsked(code);
  return {
    code,
    name,
    title,
    levels,
    online,
    time,
    fee,
    field,
    life_events,
    audience,
    local,
    words,
    channels,
    asked,
  };
}

/** What another city published for itself does not apply here. */
const applies = ({ local, publisher }: CoreProcedure, city: City) =>
  !local || publisher.code === city.province.orgId;

/** Binds the core catalogue to a city. The city's own rows stand before the national ones that they replace. */
export function bindCatalogue(core: readonly CoreProcedure[], city: City): ServedCatalogue {
  const here = core.filter((procedure) => applies(procedure, city));
  const known = new Set(here.map(({ code }) => code));
  const details = new Map(here.map((procedure) => [procedure.code, procedure]));
  const url = city.nationalPortal.home;
  const source = { name: city.nationalPortal.name, url };
  let opened: ReturnType<ServedCatalogue['open']> | null = null;

  async function open() {
    const replaced = new Set(here.flatMap(({ local, replaces }) => (local ? (replaces ?? []) : [])));
    const rank = ({ code, local }: CoreProcedure) => (local ? 0 : replaced.has(code) ? 2 : 1);
    const rows = [...here].sort((a, b) => rank(a) - rank(b)).map(rowOf);
    const index = packIndex({ as_of: asOf, source, everyday: [...everyday] }, rows);
    return { json: JSON.stringify(index), hash: await sha256(canonical(index)) };
  }

  return {
    open() {
      // Packed when it is first asked for: most of what the portal is asked does not need it.
      opened ??= open();
      return opened;
    },
    find(code) {
      const procedure = details.get(code);
      if (!procedure)
        return sampleGone[code] ? fail({ kind: 'gone', ...sampleGone[code] }) : refuse('missing');
      const { words, ...facts } = procedure;
      const related = facts.related.filter((other) => known.has(other));
      return ok({ ...facts, related, source, as_of: asOf, filing_url: pageOf(code) });
    },
  };
}

/**
 * The national portal's page of one procedure, where filing starts. The form of the address is the one that public
 * pages cite; a city's own portal gives the true one.
 */
export const pageOf = (code: string) =>
  `https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${encodeURIComponent(code)}`;
