import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

/** The working conditions in the order of the employer's form, as employers and staff read them. */
const LABELS = {
  NIGHT: msg`Work between 22:00 and 05:00`,
  LIVE_IN: msg`The person must live at the workplace`,
  HOUSING_OFFERED: msg`Housing is offered`,
  SERVES_ALCOHOL: msg`Alcohol is served to customers`,
  HAZARDOUS: msg`The work can be dangerous (machines, heat, chemicals)`,
} satisfies Record<string, MessageDescriptor>;

export type WorkingCondition = keyof typeof LABELS;
export const WORKING_CONDITIONS = Object.keys(LABELS) as WorkingCondition[];

export const conditionText = ({ t }: I18n, condition: WorkingCondition): string => t(LABELS[condition]);
