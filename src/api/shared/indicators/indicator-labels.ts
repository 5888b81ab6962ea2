import type { Disaggregation, Indicator } from '../../../features/indicators/domain/indicator';
import { indicatorRule } from '../../../locales/indicator-rules';
import { indicatorText } from '../../../locales/indicator-labels';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The label of an indicator or of one of its disaggregations, in the reader's language. */
export const indicatorLabel = (c: OperationContext, indicator: Indicator, disaggregation: Disaggregation = null): string =>
  indicatorText(c.actor.language, indicator, disaggregation);

/** An indicator's definition in the reader's language. */
export const indicatorDefinition = (c: OperationContext, indicator: Indicator): Indicator => ({
  ...indicator,
  label: indicatorLabel(c, indicator),
  ...indicatorRule(c.actor.language, indicator),
});
