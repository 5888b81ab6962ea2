import type { Tx } from '../../platform/database/tx';

/** A skill or a kind of work that a text may mean. */
export interface Candidate {
  /** Of a skill, or of the unit group of a kind of work. */
  readonly code: string;
  readonly label: string;
}

/** What the words of a partner's sheet may mean. */
export abstract class ImportCandidates {
  /** The five that fit a text best; of kinds of work one of each unit group. */
  abstract of(tx: Tx, column: string, text: string): Promise<Candidate[]>;

  /** Those of these texts that have a risk word (`RiskWords`): staff do not map them, and they are never stored. */
  abstract protectedAmong(texts: readonly string[]): Promise<Set<string>>;
}
