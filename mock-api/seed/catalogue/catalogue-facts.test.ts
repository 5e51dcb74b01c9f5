import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CoreProcedure } from './core';
import { coreCatalogue } from './index';

interface Span {
  value: number;
  unit: string;
}

/** The parts of a published record that this test compares. */
interface PublishedRecord {
  code: string;
  name: string;
  levels: string[];
  full_online: boolean;
  offline_only: boolean;
  publisher: { code: string };
  decision: { number: string; date: string | null };
  life_event_groups: string[];
  fields: { name: string }[];
  time: Span | null;
  cases: { time: Span | null }[];
  methods: {
    channel: string;
    time: Span | null;
    fees: { kind: string; amount: number | null; currency: string | null }[];
  }[];
  legal: { number: string; title: string | null }[];
  scope: string;
}

const dataFile = resolve(process.cwd(), '../shared/data/procedures-haiphong.ndjson.gz');
const lines = existsSync(dataFile) ? gunzipSync(readFileSync(dataFile)).toString('utf8').split('\n') : [];
const published = new Map<string, { record: PublishedRecord; text: string }>();
const wanted = new Set(coreCatalogue.map((one) => one.code));
for (const line of lines) {
  const code = /"code": ?"(\d\.\d{6})"/.exec(line)?.[1];
  if (code && wanted.has(code)) published.set(code, { record: JSON.parse(line), text: plain(line) });
}

/** Text as a reader sees it: no escapes, single spaces. */
function plain(text: string): string {
  return text
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

const levelNames: Record<string, string> = {
  bo: 'ministry',
  tinh: 'province',
  xa: 'commune',
  co_quan_khac: 'other',
};
const channelNames: Record<string, string> = {
  truc_tuyen: 'online',
  truc_tiep: 'counter',
  buu_chinh: 'post',
};

/** Our record beside the published one, for every procedure that fails a rule. */
function differing(rule: (ours: CoreProcedure, theirs: PublishedRecord, text: string) => boolean): string[] {
  return coreCatalogue
    .filter((ours) => {
      const found = published.get(ours.code);
      return found !== undefined && !rule(ours, found.record, found.text);
    })
    .map((ours) => `${ours.code} ${ours.title}`);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
}

/** A few records wrote "135" for 135.000 đồng: an amount under one thousand đồng stands for thousands. */
function realAmount(amount: number, currency: string | null): number {
  return currency === 'VND' && amount < 1000 ? amount * 1000 : amount;
}

describe('The core catalogue holds together', () => {
  test('every code is a procedure code and stands once', () => {
    const codes = coreCatalogue.map((one) => one.code);
    expect(codes.filter((code) => !/^\d\.\d{6}$/.test(code))).toEqual([]);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  test('nothing a citizen reads is empty', () => {
    const empty = coreCatalogue.filter((one) => {
      const texts = [one.name, one.title, one.summary, one.who, one.words, one.field, ...one.steps];
      const more = [...one.places, ...one.results, ...one.papers.map((item) => item.name)];
      const lists = [one.fees, one.papers, one.steps, one.places, one.results, one.levels, one.life_events];
      return (
        [...texts, ...more].some((text) => text.trim() === '') || lists.some((list) => list.length === 0)
      );
    });
    expect(empty.map((one) => one.code)).toEqual([]);
  });

  test('a procedure without a limit says why', () => {
    const silent = coreCatalogue.filter((one) => one.times.length === 0 && !one.time_note);
    expect(silent.map((one) => one.code)).toEqual([]);
  });

  test('what comes next is in the catalogue and is another procedure', () => {
    const known = new Set(coreCatalogue.map((one) => one.code));
    const lost = coreCatalogue.flatMap((one) =>
      one.related
        .filter((code) => !known.has(code) || code === one.code)
        .map((code) => `${one.code} → ${code}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('The core catalogue tells the published facts (left out when the published data is not at hand)', () => {
  const here = test.runIf(published.size > 0);

  here('every code is published', () => {
    expect(coreCatalogue.filter((one) => !published.has(one.code)).map((one) => one.code)).toEqual([]);
  });

  here('the official name is the published one without "Thủ tục"', () => {
    // "hoá" and "hóa" are the same word, so names are compared without marks.
    const bare = (name: string) => plain(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
    const key = (name: string) => bare(name).replace(/^thu tuc:?\s+/, '');
    expect(differing((ours, theirs) => key(ours.name) === key(theirs.name))).toEqual([]);
  });

  here('levels, field, life events and publisher are the published ones', () => {
    const levels = (theirs: PublishedRecord) => theirs.levels.map((level) => levelNames[level] ?? level);
    expect(differing((ours, theirs) => sameSet(ours.levels, levels(theirs)))).toEqual([]);
    expect(differing((ours, theirs) => theirs.fields.some((field) => field.name === ours.field))).toEqual([]);
    expect(differing((ours, theirs) => sameSet(ours.life_events, theirs.life_event_groups))).toEqual([]);
    expect(differing((ours, theirs) => ours.publisher.code === theirs.publisher.code)).toEqual([]);
    expect(differing((ours, theirs) => ours.local === (theirs.scope === 'local:H24'))).toEqual([]);
  });

  here('the way to file is the published one', () => {
    const online = (theirs: PublishedRecord) => {
      if (theirs.full_online) return 'full';
      const can = !theirs.offline_only && theirs.methods.some((method) => method.channel === 'truc_tuyen');
      return can ? 'partial' : 'none';
    };
    expect(differing((ours, theirs) => ours.online === online(theirs))).toEqual([]);
  });

  here('every limit is one the portal publishes for this procedure', () => {
    const spans = (theirs: PublishedRecord) =>
      [
        theirs.time,
        ...theirs.methods.map((method) => method.time),
        ...theirs.cases.map((one) => one.time),
      ].map((span) => (span ? `${span.value} ${span.unit}` : ''));
    expect(
      differing((ours, theirs) => {
        const known = new Set(spans(theirs));
        return ours.times.every(({ span }) => known.has(`${span.value} ${span.unit}`));
      }),
    ).toEqual([]);
  });

  here('every amount is published for that channel, and free is only said where the portal says it', () => {
    expect(
      differing((ours, theirs) =>
        ours.fees.every((fee) => {
          const charged = theirs.methods
            .filter(({ channel }) => fee.channel === null || channelNames[channel] === fee.channel)
            .flatMap((method) => method.fees);
          if (fee.kind === 'free') return charged.some(({ kind }) => kind === 'free_stated');
          if (fee.kind === 'not_published') return !charged.some(({ kind }) => kind === 'amount');
          if (fee.kind === 'see_note') return true;
          return charged.some(
            ({ amount, currency }) => amount !== null && realAmount(amount, currency) === fee.amount,
          );
        }),
      ),
    ).toEqual([]);
  });

  here('decisions and legal documents are those of the record', () => {
    expect(
      differing((ours, theirs) => !ours.decision || ours.decision.number === theirs.decision.number),
    ).toEqual([]);
    expect(
      differing((ours, theirs) => {
        const cited = theirs.legal.map(({ number, title }) => `${number} ${title ?? ''}`).join(' ');
        return ours.legal.length <= 4 && ours.legal.every(({ number }) => cited.includes(number));
      }),
    ).toEqual([]);
  });

  here('no long sentence is taken from the record', () => {
    expect(
      differing((ours, _theirs, text) => {
        const papers = ours.papers.flatMap((item) => [item.name, item.note ?? '', item.case ?? '']);
        return [ours.summary, ours.who, ...ours.steps, ...papers].every(
          (own) => own.length <= 60 || !text.includes(own.normalize('NFC')),
        );
      }),
    ).toEqual([]);
  });
});
