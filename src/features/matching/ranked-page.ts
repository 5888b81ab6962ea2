import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { SuggestedMatch } from './domain/explain/explain';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import type { EngineSource, RankingEngine } from './engine-source';
import { feedHead } from './match-feed.queries';
import { matchingTrainees, today } from './matching.queries';

/** How often a page is ranked again because data changed in between; after that the last read is shown. */
const MAX_ATTEMPTS = 5;

/**
 * A pair in the engine's order, with both sides as the reader may see them; a side the reader may not see is
 * undefined.
 */
export interface RankedPair {
  readonly score: number;
  readonly trainee: MatchingTrainee | undefined;
  readonly vacancy: MatchingVacancy | undefined;
}

export interface RankingResult {
  /** The last change that the engine had applied. */
  readonly asOf: number;
  readonly pairs: readonly RankedPair[];
  /** Whether the engine may have more entries than requested. */
  readonly isTruncated: boolean;
  /** Whether the pairs are several concatenated lists. */
  readonly isMerged: boolean;
}
export const EMPTY_RANKING: RankingResult = { asOf: 0, pairs: [], isTruncated: false, isMerged: false };

/** Ranks at least `most` entries and reads both sides of each pair. */
export type Rank = (engine: RankingEngine, most: number, on: LocalDate) => Promise<RankingResult>;
/** The order of a list: by score, with the ties of rank.ts. */
export type Order = (a: CompletePair, b: CompletePair) => number;

export interface CompletePair extends RankedPair {
  readonly trainee: MatchingTrainee;
  readonly vacancy: MatchingVacancy;
}
interface ExplainedPair extends CompletePair {
  readonly match: SuggestedMatch;
}

/**
 * A page of suggestions: ranked by the engine, read with the reader's rights, explained by the domain. Engine
 * and domain compute the same results, so a difference means that a row changed in between, and the page is
 * ranked again. A difference without a change is a defect: it throws, and no suggestion is shown.
 */
export async function rankedPage(tx: Tx, engines: EngineSource, first: number, order: Order, rank: Rank): Promise<SuggestedMatch[]> {
  let limit = first;
  for (let attempts = MAX_ATTEMPTS; ; attempts--) {
    const [engine, on] = await Promise.all([engines.engineFor(tx), today(tx)]);
    readsOf(tx).engine = engine;
    const { asOf, pairs, isTruncated: isCut, isMerged: isJoined } = await rank(engine, limit, on);
    const whole = pairs.filter(isComplete);
    if (whole.length < first && isCut) {
      // Some rows are invisible to the reader or were removed, so more entries are requested to fill the
      // page.
      limit *= 2;
      continue;
    }
    const explained = whole.map((pair): ExplainedPair => ({ ...pair, match: suggested(engine, pair, on, asOf) }));
    const ranked = isJoined ? explained.toSorted(order) : explained;
    const read = explained.flatMap((pair) => withCurrentScore(pair)).sort(order);
    const difference = differenceBetween(ranked, read);
    // Writes of this operation are not a difference: the engine sees them only after the commit.
    if (difference === null || tx.writes || attempts === 0) return read.slice(0, first).map(({ match }) => match);
    const now = await feedHead(tx);
    if (now.head === asOf && now.today === on) throw new Error(difference);
  }
}

const isComplete = (pair: RankedPair): pair is CompletePair => pair.trainee !== undefined && pair.vacancy !== undefined;

function suggested(engine: RankingEngine, { trainee, vacancy }: CompletePair, on: LocalDate, asOf: number): SuggestedMatch {
  return { traineeId: trainee.id, vacancyId: vacancy.id, explanation: engine.explain(trainee, vacancy, on), asOf };
}

/** The pair with its score from the rows read; empty if a gate now fails. */
function withCurrentScore(pair: ExplainedPair): ExplainedPair[] {
  const { score, failedGates } = pair.match.explanation;
  return failedGates.length === 0 ? [{ ...pair, score }] : [];
}

/**
 * Describes the first pair whose position or score differs from the ranking; null if there is no
 * difference.
 */
function differenceBetween(ranked: readonly ExplainedPair[], read: readonly ExplainedPair[]): string | null {
  const at = ranked.findIndex(({ match, score }, place) => read[place]?.match !== match || read[place].score !== score);
  const pair = ranked[at];
  if (!pair) return null;
  const { traineeId, vacancyId, explanation } = pair.match;
  const shut = explanation.failedGates.map(({ rule }) => rule).join(', ') || 'none';
  const place = 1 + read.findIndex(({ match }) => match === pair.match);
  return `Trainee ${traineeId} and vacancy ${vacancyId}: engine rank ${at + 1} with score ${pair.score}, domain rank ${place} with score ${explanation.score}, failed gates: ${shut}.`;
}

/**
 * What an operation that only reads has read for a ranked list: a page asks for the list and for what would change it,
 * and the second question needs no statement of its own.
 */
interface ListReads {
  engine?: RankingEngine;
  readonly trainees: Map<string, MatchingTrainee>;
}
const lists = new WeakMap<Tx, ListReads>();

function readsOf(tx: Tx): ListReads {
  const reads: ListReads = lists.get(tx) ?? { trainees: new Map() };
  if (!tx.writes) lists.set(tx, reads);
  return reads;
}

/** The engine of the operation's last list. */
export const keptEngine = (tx: Tx): RankingEngine | undefined => lists.get(tx)?.engine;

/** Reads the trainee of a list, also when it is ranked again, because she may have changed in between. */
export async function traineeOfList(tx: Tx, id: string): Promise<MatchingTrainee | undefined> {
  const trainee = (await matchingTrainees(tx, [id])).get(id);
  if (trainee) readsOf(tx).trainees.set(id, trainee);
  return trainee;
}

/** The trainees' side of pairs, by id; reads only those of whom no list was read. */
export async function traineesOrKept(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MatchingTrainee>> {
  const kept = readsOf(tx).trainees;
  const others = ids.filter((id) => !kept.has(id));
  return others.length === 0 ? kept : new Map([...kept, ...(await matchingTrainees(tx, others))]);
}
