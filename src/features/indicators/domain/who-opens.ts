import type { Cut, Indicator } from './indicator';

/** What is counted from services that tell of a hard past: counselling, and everything a person was ever given. */
const TELLS_OF_CARE: readonly Indicator['id'][] = ['S1', 'S3U', 'S7'];

/**
 * Whether the rows behind a number say of a person what only her case worker and the safety lead may know: that she is a survivor or at risk,
 * or that she was counselled or sheltered. Others who read numbers read these too, and open none of them.
 */
export const tellsOfHerPast = ({ indicator, cut }: { readonly indicator: string; readonly cut: Cut }): boolean =>
  cut !== null || TELLS_OF_CARE.includes(indicator);
