import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Refusal } from '../shared/refusal';
import type { Tx } from '../platform/tx';
import { explain, type ExplainedBy, type ExplainedMatch, type Explanation, type SuggestedMatch } from './domain/explain';
import { type GateReader, reasonsFor } from './domain/gate-rules';
import { failedGates } from './domain/gates';
import { fitOf, matchInputs } from './domain/kept-match';
import type { MatchingTrainee, MatchingVacancy } from './domain/pair';
import { WAYMARK_1 } from './domain/scoring-model';
import { HOLD_HER_STATE, matchingTrainees, matchingVacancies, taxonomyFor, today } from './matching.queries';
import { type KeptMatch, matchTable } from './matching.table';
import { PAY_FLOORS, type PayFloor } from './pay-floors';
import { rankTrainees, rankVacancies, type RankedPair } from './ranking.queries';

/** How many suggestions one page shows at most. */
const MOST = 50;
const MODEL = WAYMARK_1;

/** Suggestions with reasons, for a trainee's staff: employers never come here. PostgreSQL gates and ranks; the page shown is scored and explained again by the domain. */
@Injectable()
export class MatchingService {
  constructor(@Inject(PAY_FLOORS) private readonly floors: readonly PayFloor[]) {}

  /** The best open places for a trainee; none where she is not there or nothing is possible for her. */
  async bestVacancies(tx: Tx, traineeId: string, first: number): Promise<SuggestedMatch[]> {
    return this.explained(tx, await rankVacancies(tx, traineeId, pageSize(first), { model: MODEL, rules: this.floors }));
  }

  /** The best trainees of the reader's institution for a vacancy. */
  async bestTrainees(tx: Tx, vacancyId: string, first: number): Promise<SuggestedMatch[]> {
    return this.explained(tx, await rankTrainees(tx, vacancyId, pageSize(first), { model: MODEL, rules: this.floors }));
  }

  /** One pair, possible or not. */
  async explain(tx: Tx, traineeId: string, vacancyId: string): Promise<ExplainedMatch | Refusal> {
    const pair = await this.pair(tx, traineeId, vacancyId);
    if (!pair) return refuse('NOT_FOUND');
    const explanation = explain(pair.trainee, pair.vacancy, pair.by);
    return { traineeId, vacancyId, explanation, reasons: reasonsFor(readerOf(tx), explanation.failedGates) };
  }

  /**
   * Keeps the match of a pair as it is today, for the referral that is proposed on it. Refused when a gate is shut; the refusal names the rules the reader may know.
   * Runs as the staff's path role.
   */
  async keepMatch(tx: Tx, traineeId: string, vacancyId: string): Promise<KeptMatch | Refusal> {
    await tx.query(HOLD_HER_STATE, [traineeId]);
    const pair = await this.pair(tx, traineeId, vacancyId);
    if (!pair) return refuse('NOT_FOUND');
    const { trainee, vacancy, by } = pair;
    const failures = failedGates(trainee, vacancy, by.today);
    if (failures.length > 0) return refuse('GATED_OUT', { reasons: reasonsFor(readerOf(tx), failures).map(({ rule }) => rule) });
    const { score, contributions, covers, uses } = fitOf(trainee, vacancy, by.taxonomy, by.model);
    const match: KeptMatch = {
      institutionId: trainee.institutionId,
      id: randomUUID(),
      traineeId,
      employerId: vacancy.employerId,
      vacancyId,
      modelId: by.model.id,
      score,
      inputs: matchInputs(trainee, vacancy, by.taxonomy, by.model),
      contributions,
      coversPercent: covers,
      usesPercent: uses,
      computedAt: await tx.now(),
    };
    await tx.manager.insert(matchTable, match);
    return match;
  }

  private async explained(tx: Tx, ranked: readonly RankedPair[]): Promise<SuggestedMatch[]> {
    if (ranked.length === 0) return [];
    const [trainees, vacancies, on] = await Promise.all([
      matchingTrainees(tx, [...new Set(ranked.map(({ traineeId }) => traineeId))]),
      matchingVacancies(tx, [...new Set(ranked.map(({ vacancyId }) => vacancyId))], this.floors),
      today(tx),
    ]);
    const by: ExplainedBy = { taxonomy: await taxonomyFor(tx, trainees.values(), vacancies.values()), model: MODEL, today: on };
    return ranked.map((pair) => agreed(pair, explain(found(trainees, pair.traineeId), found(vacancies, pair.vacancyId), by)));
  }

  private async pair(tx: Tx, traineeId: string, vacancyId: string): Promise<{ trainee: MatchingTrainee; vacancy: MatchingVacancy; by: ExplainedBy } | null> {
    const [trainees, vacancies, on] = await Promise.all([matchingTrainees(tx, [traineeId]), matchingVacancies(tx, [vacancyId], this.floors), today(tx)]);
    const trainee = trainees.get(traineeId);
    const vacancy = vacancies.get(vacancyId);
    if (!trainee || !vacancy) return null;
    return { trainee, vacancy, by: { taxonomy: await taxonomyFor(tx, [trainee], [vacancy]), model: MODEL, today: on } };
  }
}

/** PostgreSQL and the domain compute the same: a page on which they differ is a defect, and is not shown. */
function agreed({ traineeId, vacancyId, score }: RankedPair, explanation: Explanation): SuggestedMatch {
  const shut = explanation.failedGates.map(({ rule }) => rule);
  if (explanation.score !== score || shut.length > 0) {
    throw new Error(
      `Trainee ${traineeId} and vacancy ${vacancyId}: ranked with ${score}, explained with ${explanation.score}, gates shut: ${shut.join(', ') || 'none'}.`,
    );
  }
  return { traineeId, vacancyId, explanation };
}

/** Limits are read by case workers, the safety lead, and who sits at the machine itself. */
function readerOf({ actor }: Tx): GateReader {
  if (actor.audience === 'trainee') return 'TRAINEE';
  return actor.audience === 'owner' || actor.roles.includes('CASE_WORKER') || actor.roles.includes('SAFETY_LEAD') ? 'CASE_WORKER' : 'STAFF';
}

const pageSize = (first: number): number => Math.max(1, Math.min(MOST, Math.floor(first)));

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id);
  if (one === undefined) throw new Error(`${id} was ranked and is not there to be explained.`);
  return one;
}
