import { withParameter } from '../../shared/own-page';
import type { CalculationProgressFragment } from '../gql';

/** How often a page looks how far a calculation is. */
const LOOK_SECONDS = 3;

export const isUnderWay = ({ state }: Pick<CalculationProgressFragment, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/** While a calculation is under way its page looks again by itself, marked so that this keeps no session alive; without a script, as all pages do. */
export const refreshOf = (calculation: CalculationProgressFragment | null, path: string): { seconds: number; path: string } | undefined =>
  calculation && isUnderWay(calculation) ? { seconds: LOOK_SECONDS, path: withParameter(path, 'waiting', '1') } : undefined;
