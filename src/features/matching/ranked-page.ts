import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { SuggestedMatch } from './domain/explain/explain';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import type { EngineSource, RankingEngine } from './engine-source';
import { feedHead } from './match-feed.queries';
import { today } from './matching.queries';

/** How often a page is ranked again because something changed while it was made; then it is shown as it was last read. */
const MOST_TRIES = 5;

/** A pair in the order of the engine, with both sides as the reader reads them; a side that is not the reader's is not there. */
export interface RankedPair {
  readonly score: number;
  readonly trainee: MatchingTrainee | undefined;
  readonly vacancy: MatchingVacancy | undefined;
}

export interface Ranked {
  /** The last change the engine held when it ranked. */
  readonly asOf: number;
  readonly pairs: readonly RankedPair[];
  /** The engine may know more than it was asked for. */
  readonly isCut: boolean;
  /** The pairs are several lists, one after the other. */
  readonly isJoined: boolean;
}
export const NOTHING_RANKED: Ranked = { asOf: 0, pairs: [], isCut: false, isJoined: false };

/** Ranks at least so many, and reads both sides of each pair. */
export type Rank = (engine: RankingEngine, most: number, on: LocalDate) => Promise<Ranked>;
/** The order of a list: by score, then as rank.ts decides between equal ones. */
export type Order = (a: WholePair, b: WholePair) => number;

export interface WholePair extends RankedPair {
  readonly trainee: MatchingTrainee;
  readonly vacancy: MatchingVacancy;
}
interface ExplainedPair extends WholePair {
  readonly match: SuggestedMatch;
}

/**
 * A page of suggestions: ranked by the engine, read as the reader, explained by the domain. Engine and domain compute the same, so where they differ a row
 * changed between the two: then it is ranked again. Where they differ and nothing changed there is a defect, and nothing is shown.
 */
export async function rankedPage(tx: Tx, engines: EngineSource, first: number, order: Order, rank: Rank): Promise<SuggestedMatch[]> {
  let most = first;
  for (let tries = MOST_TRIES; ; tries--) {
    const [engine, on] = await Promise.all([engines.engineFor(tx), today(tx)]);
    const { asOf, pairs, isCut, isJoined } = await rank(engine, most, on);
    const whole = pairs.filter(isWhole);
    if (whole.length < first && isCut) {
      // rows that the reader may not see, or that have gone: the page is filled from further down
      most *= 2;
      continue;
    }
    const explained = whole.map((pair): ExplainedPair => ({ ...pair, match: suggested(engine, pair, on, asOf) }));
    const ranked = isJoined ? explained.toSorted(order) : explained;
    const read = explained.flatMap((pair) => asItIs(pair)).sort(order);
    const difference = differenceBetween(ranked, read);
    // what this operation itself has changed is no change yet: the engine hears of it with the commit
    if (difference === null || tx.writes || tries === 0) return read.slice(0, first).map(({ match }) => match);
    const now = await feedHead(tx);
    if (now.head === asOf && now.today === on) throw new Error(difference);
  }
}

const isWhole = (pair: RankedPair): pair is WholePair => pair.trainee !== undefined && pair.vacancy !== undefined;

function suggested(engine: RankingEngine, { trainee, vacancy }: WholePair, on: LocalDate, asOf: number): SuggestedMatch {
  return { traineeId: trainee.id, vacancyId: vacancy.id, explanation: engine.explain(trainee, vacancy, on), asOf };
}

/** With the score it has by what was read; nothing where a gate is shut by now. */
function asItIs(pair: ExplainedPair): ExplainedPair[] {
  const { score, failedGates } = pair.match.explanation;
  return failedGates.length === 0 ? [{ ...pair, score }] : [];
}

/** The first pair that stands elsewhere or has another score than it was ranked with, said with all that differs; null where there is none. */
function differenceBetween(ranked: readonly ExplainedPair[], read: readonly ExplainedPair[]): string | null {
  const at = ranked.findIndex(({ match, score }, place) => read[place]?.match !== match || read[place].score !== score);
  const pair = ranked[at];
  if (!pair) return null;
  const { traineeId, vacancyId, explanation } = pair.match;
  const shut = explanation.failedGates.map(({ rule }) => rule).join(', ') || 'none';
  const place = 1 + read.findIndex(({ match }) => match === pair.match);
  return `Trainee ${traineeId} and vacancy ${vacancyId}: ranked ${at + 1}. with ${pair.score}, explained ${place}. with ${explanation.score}, gates shut: ${shut}.`;
}
