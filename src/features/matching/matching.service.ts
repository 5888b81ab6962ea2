import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Refusal } from '../../shared/refusal';
import type { Tx } from '../../platform/database/tx';
import { explain, type ExplainedMatch, type SuggestedMatch } from './domain/explain/explain';
import { reasonsFor } from './domain/gates/gate-rules';
import { compareTrainees, compareVacancies, type RankedTrainee, type RankedVacancy } from './domain/score/rank';
import { feedHead } from './match-feed.queries';
import { EngineSource } from './engine-source';
import { institutionsOf, matchingTrainees, matchingVacancies } from './matching.queries';
import { MATCHING_RULES, type MatchingRule } from './matching-rules';
import { readerOf, readPair } from './read-pair';
import { EMPTY_RANKING, type Order, rankedPage, type CompletePair, traineeOfList } from './ranked-page';

/** The maximum number of suggestions on a page. */
const MAX_PAGE_SIZE = 50;

/**
 * Suggestions with reasons, for a trainee's staff; employers never have access. The match index gates and
 * ranks; the pairs of the page are read with the reader's rights and explained by the domain.
 */
@Injectable()
export class MatchingService {
  constructor(
    @Inject(MATCHING_RULES) private readonly rules: readonly MatchingRule[],
    private readonly engines: EngineSource,
  ) {}

  /** The best open vacancies for a trainee; empty if she is unknown or no vacancy is possible. */
  bestVacancies(tx: Tx, traineeId: string, first: number): Promise<SuggestedMatch[]> {
    return rankedPage(tx, this.engines, pageSize(first), byPosted, async (engine, most, on) => {
      const trainee = await traineeOfList(tx, traineeId);
      if (!trainee) return EMPTY_RANKING;
      const { asOf } = engine;
      const ranked = this.engines.ranked('vacancies', traineeId, () => engine.topVacancies(trainee, most, on));
      const vacancies = await matchingVacancies(tx, idsOf(ranked, 'vacancyId'), this.rules);
      const pairs = ranked.map(({ vacancyId, score }) => ({ score, trainee, vacancy: vacancies.get(vacancyId) }));
      return { asOf, pairs, isTruncated: ranked.length === most, isMerged: false };
    });
  }

  /**
   * The best trainees of the reader's institution for a vacancy; for the operator on the command line, those
   * of all institutions.
   */
  bestTrainees(tx: Tx, vacancyId: string, first: number): Promise<SuggestedMatch[]> {
    return rankedPage(tx, this.engines, pageSize(first), byReady, async (engine, most, on) => {
      const [vacancies, institutionIds] = await Promise.all([matchingVacancies(tx, [vacancyId], this.rules), institutionsOf(tx)]);
      const vacancy = vacancies.get(vacancyId);
      if (!vacancy) return EMPTY_RANKING;
      const { asOf } = engine;
      const lists = institutionIds.map((id) => this.engines.ranked('trainees', vacancyId, () => engine.topTrainees(vacancy, id, most, on)));
      const ranked = lists.flat();
      const trainees = await matchingTrainees(tx, idsOf(ranked, 'traineeId'));
      const pairs = ranked.map(({ traineeId, score }) => ({ score, trainee: trainees.get(traineeId), vacancy }));
      return { asOf, pairs, isTruncated: lists.some(({ length }) => length === most), isMerged: lists.length > 1 };
    });
  }

  /** The explanation of one pair, possible or not. */
  async explain(tx: Tx, traineeId: string, vacancyId: string): Promise<ExplainedMatch | Refusal<'NOT_FOUND'>> {
    const { head } = await feedHead(tx);
    const pair = await readPair(tx, traineeId, vacancyId, this.rules);
    if (!pair) return refuse('NOT_FOUND');
    const explanation = explain(pair.trainee, pair.vacancy, pair.context);
    return { traineeId, vacancyId, explanation, asOf: head, reasons: reasonsFor(readerOf(tx), explanation.failedGates) };
  }
}

const pageSize = (first: number): number => Math.max(1, Math.min(MAX_PAGE_SIZE, Math.floor(first)));

const byPosted: Order = (a, b) => compareVacancies(sortKeys(a), sortKeys(b));
const byReady: Order = (a, b) => compareTrainees(sortKeys(a), sortKeys(b));
const sortKeys = ({ score, trainee, vacancy }: CompletePair): RankedVacancy & RankedTrainee => ({
  score,
  vacancyId: vacancy.id,
  postedAt: vacancy.postedAt,
  traineeId: trainee.id,
  jobReadyAt: trainee.jobReadyAt,
});

const idsOf = <K extends string>(ranked: readonly Record<K, string>[], key: K): string[] => ranked.map((one) => one[key]);
