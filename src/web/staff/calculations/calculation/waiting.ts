import { withDraft, withParameter } from '../../../shared/page/own-page';
import type { Visit } from '../../../shared/visit/visit';
import type { CalculationProgressFragment } from '../../gql';

/** How often a page looks how far a calculation is. */
const LOOK_SECONDS = 3;

export const isUnderWay = ({ state }: Pick<CalculationProgressFragment, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/**
 * While a calculation is under way its page refreshes itself, with what was typed in the form that was sent, and marked so that this keeps no session alive; without
 * a script, as all pages do.
 */
export const refreshOf = (
  calculation: CalculationProgressFragment | null,
  { path, draftKey }: Pick<Visit, 'path' | 'draftKey'>,
): { seconds: number; path: string } | undefined =>
  calculation && isUnderWay(calculation) ? { seconds: LOOK_SECONDS, path: withDraft(withParameter(path, 'waiting', '1'), draftKey) } : undefined;
