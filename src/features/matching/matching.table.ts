import { instant, int, json, table, text, uuid } from '../../platform/database/table';
import type { Contribution } from './domain/score/contribution';

/** A match at the time of the proposal; immutable. */
export interface StoredMatch {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly modelId: string;
  readonly score: number;
  /** Canonical JSON of the score's inputs; see domain/stored-match.ts. */
  readonly inputs: string;
  readonly contributions: readonly Contribution[];
  readonly coversPercent: number;
  readonly usesPercent: number;
  readonly computedAt: Date;
}

export const matchTable = table<StoredMatch>('match', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  employerId: uuid,
  vacancyId: uuid,
  modelId: text,
  score: int,
  inputs: text,
  contributions: json,
  coversPercent: int,
  usesPercent: int,
  computedAt: instant,
});
