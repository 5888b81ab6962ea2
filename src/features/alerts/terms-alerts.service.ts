import type { Tx } from '../../platform/database/tx';

/** The placement whose terms were recorded. */
interface RecordedPlacement {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly placementId: string;
  readonly employerId: string;
}

/** Opens alerts about recorded terms, for those who record terms and may not read alerts. */
export abstract class TermsAlerts {
  /**
   * The contract or the first pay is worse than the offer that she accepted. Staff speak with her first, so the employer
   * is not held.
   */
  abstract openFromTerms(tx: Tx, placement: RecordedPlacement): Promise<void>;
}
