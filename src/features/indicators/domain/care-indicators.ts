import type { Disaggregation, Indicator } from './indicator';

/**
 * Indicators counted from services that reveal a history of harm: counselling, and all services ever
 * received.
 */
const CARE_INDICATORS: readonly Indicator['id'][] = ['S1', 'S3U', 'S7'];

/**
 * Whether the rows behind a number reveal what only the trainee's case worker and the safety lead may know:
 * that she is a survivor or at risk, or that she was counselled or sheltered. Other readers of reports see
 * the number and cannot open its rows.
 */
export const revealsCare = ({ indicator, cut }: { readonly indicator: string; readonly cut: Disaggregation }): boolean =>
  cut !== null || CARE_INDICATORS.includes(indicator);
