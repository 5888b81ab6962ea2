import type { Tx } from '../../../platform/database/tx';

/** A searched text with the skill that was picked for it; null if none fitted. */
export interface WordPick {
  readonly text: string;
  readonly skillId: number | null;
}

/** The person whose profile words were searched for. */
export interface SearchedFor {
  readonly institutionId: string;
  readonly id: string;
  readonly displayName: string;
}

/** Counts which skills staff and employers pick for which words. */
export abstract class WordPicks {
  /** Counts each word and skill once for each person, also if another institution referred her. */
  abstract count(tx: Tx, person: SearchedFor, picks: readonly WordPick[]): Promise<void>;

  /** Counts each word and skill once for the session's employer. */
  abstract countForEmployer(tx: Tx, picks: readonly WordPick[]): Promise<void>;
}
