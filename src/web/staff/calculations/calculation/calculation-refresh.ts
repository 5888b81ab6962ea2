import { withDraft, withParameter } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import type { CalculationProgressFragment } from '../../gql';

/** How often a page checks the progress of a calculation. */
const REFRESH_SECONDS = 3;

export const isInProgress = ({ state }: Pick<CalculationProgressFragment, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/**
 * While a calculation is in progress, its page refreshes itself without a script, as all pages do. The
 * address keeps the draft of the submitted form and has a mark that stops the refresh from extending the
 * session.
 */
export const refreshOf = (
  calculation: CalculationProgressFragment | null,
  { path, draftKey }: Pick<Visit, 'path' | 'draftKey'>,
): { seconds: number; path: string } | undefined =>
  calculation && isInProgress(calculation) ? { seconds: REFRESH_SECONDS, path: withDraft(withParameter(path, 'waiting', '1'), draftKey) } : undefined;
