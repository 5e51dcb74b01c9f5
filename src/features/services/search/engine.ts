import type { Catalogue, ServiceRow } from '../model';
import { readLexicon } from './lexicon';
import { type Lines, readLines } from './lines';
import { type OtherWord, otherWord } from './other-words';
import { readQuery } from './query';
import { type Scored, scoreAll } from './score';
import { termsOf } from './terms';

/** A service that fits; `terms` are the folded syllables and pairs that matched, see `spelt` for those typed with marks. */
export interface Hit {
  row: ServiceRow;
  terms: readonly string[];
}

/** What was found, the best first. `near`: nothing holds all that was asked, so it must not be shown as a match. */
export interface Found {
  hits: readonly Hit[];
  near: boolean;
  /** An everyday word that was typed, with the word of the papers. */
  other: OtherWord | null;
}

/** Finds services in one catalogue. */
export interface Engine {
  search(query: string): Found;
}

/** Reads the catalogue in one go; see `buildEngine` for a phone. */
export function createEngine(rows: readonly ServiceRow[], everyday: readonly string[] = []): Engine {
  const reading = readLines(rows, readLexicon(everyday));
  for (;;) {
    const { done, value } = reading.next();
    if (done) return engineOver(value);
  }
}

/** Between two pauses; at a quarter of the speed still no frame is lost. */
const pauseAfterMs = 8;

/** Reads the catalogue with pauses, so that a slow phone still draws and answers touches meanwhile. */
export function buildEngine({ rows, everyday }: Pick<Catalogue, 'rows' | 'everyday'>): Promise<Engine> {
  const reading = readLines(rows, readLexicon(everyday));
  return new Promise((resolve, reject) => {
    const go = () => {
      try {
        const until = Date.now() + pauseAfterMs;
        while (Date.now() < until) {
          const { done, value } = reading.next();
          if (done) return resolve(engineOver(value));
        }
        setTimeout(go);
      } catch (error) {
        reject(error);
      }
    };
    go();
  });
}

function engineOver(lines: Lines): Engine {
  return {
    search(text) {
      const query = readQuery(text, lines);
      const scored = scoreAll(lines, query);
      putCityFirst(scored, lines);
      const best = bestOf(scored);
      const near = best.length > 0 && !best.slice(0, looked).some(fits);
      const terms = termsOf(query, lines);
      return {
        hits: best.flatMap(({ row: at }) => {
          const row = lines.rows[at];
          return row ? [{ row, terms: terms(at) }] : [];
        }),
        near,
        other: otherWord(text, lines.lexicon),
      };
    },
  };
}

/** Services far behind the best one are noise, and nobody reads further than so many. */
const cut = { nearBest: 0.35, most: 60 };

function bestOf(scored: readonly Scored[]): Scored[] {
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const kept = scored.filter(({ score }) => score > 0 && score >= best * cut.nearBest);
  return kept.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, cut.most);
}

/** One of the first so many has to hold enough of what was asked, or all of it is a coincidence. */
const looked = 5;
const enough = { covered: 0.6, withNeighbours: 0.5, named: 0.5 };

const fits = ({ covered, together, named }: Scored) =>
  (named && covered >= enough.named) ||
  (covered >= enough.covered && covered * (0.5 + together / 2) >= enough.withNeighbours);

/** A national row never stands above the city's own of the same matter. */
function putCityFirst(scored: readonly Scored[], { behind }: Lines) {
  if (behind.size === 0) return;
  const byRow = new Map(scored.map((one) => [one.row, one]));
  for (const [national, city] of behind) {
    const one = byRow.get(national);
    const other = byRow.get(city);
    if (one && other && other.score <= one.score) other.score = one.score * 1.001;
  }
}
