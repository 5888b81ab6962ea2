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
import { notHereUnlessTheirs } from '../../shared/not-here';

type Indicators = IndicatorTableQuery['indicators'];

/** The report, or the state of its background calculation, which is started if needed. */
export async function askReport(pages: Pages, visit: Visit, question: Omit<IndicatorCountInput, 'cell'>): Promise<Indicators> {
  const { indicators } = await notHereUnlessTheirs(pages.ask(visit, IndicatorTableDocument, question));
  if (indicators.__typename === 'Calculation') return { ...(await started(pages, visit, question, indicators)), __typename: 'Calculation' };
  if (indicators.__typename !== 'IndicatorReport' || !indicators.counting) return indicators;
  return { ...indicators, counting: await started(pages, visit, question, indicators.counting) };
}

/** The calculation for this input, started if needed. All users of the institution share it. */
export async function started(
  pages: Pages,
  visit: Visit,
  input: IndicatorCountInput,
  known: CalculationProgressFragment,
): Promise<CalculationProgressFragment> {
  if (known.state !== 'NOT_STARTED') return known;
  const { indicatorCount } = await pages.ask(visit, CountIndicatorsDocument, { input, key: randomUUID() });
  return indicatorCount.__typename === 'IndicatorCountPayload' ? indicatorCount.calculation : known;
}
