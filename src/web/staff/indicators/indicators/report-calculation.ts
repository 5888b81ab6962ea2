import { randomUUID } from 'node:crypto';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  type CalculationProgressFragment,
  CountIndicatorsDocument,
  type IndicatorCountInput,
  IndicatorTableDocument,
  type IndicatorTableQuery,
} from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';

type Indicators = IndicatorTableQuery['indicators'];

/** The report, or the state of its background calculation, which is started if needed. */
export async function findReport(pages: Pages, visit: Visit, input: Omit<IndicatorCountInput, 'cell'>): Promise<Indicators> {
  const { indicators } = await notFoundIfForbidden(pages.execute(visit, IndicatorTableDocument, input));
  if (indicators.__typename === 'Calculation') return { ...(await ensureStarted(pages, visit, input, indicators)), __typename: 'Calculation' };
  if (indicators.__typename !== 'IndicatorReport' || !indicators.counting) return indicators;
  return { ...indicators, counting: await ensureStarted(pages, visit, input, indicators.counting) };
}

/** The calculation for this input, started if needed. All users of the institution share it. */
export async function ensureStarted(
  pages: Pages,
  visit: Visit,
  input: IndicatorCountInput,
  current: CalculationProgressFragment,
): Promise<CalculationProgressFragment> {
  if (current.state !== 'NOT_STARTED') return current;
  const { indicatorCount } = await pages.execute(visit, CountIndicatorsDocument, { input, key: randomUUID() });
  return indicatorCount.__typename === 'IndicatorCountPayload' ? indicatorCount.calculation : current;
}
