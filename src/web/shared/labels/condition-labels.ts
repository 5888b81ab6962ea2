import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

interface ConditionTexts {
  /** As employers and staff read it. */
  readonly text: MessageDescriptor;
  /** As a trainee reads it, as label and value, if it concerns her. */
  readonly fact?: readonly [label: MessageDescriptor, value: MessageDescriptor];
}

/** The working conditions in the order of the employer's form. */
const CONDITIONS = {
  NIGHT: { text: msg`Work between 22:00 and 05:00` },
  LIVE_IN: { text: msg`The worker must live at the workplace` },
  HOUSING_OFFERED: { text: msg`Housing is offered` },
  SERVES_ALCOHOL: { text: msg`Alcohol is served to customers`, fact: [msg`Alcohol`, msg`Customers drink alcohol there`] },
  HAZARDOUS: {
    text: msg`The work can be dangerous (machines, heat, chemicals)`,
    fact: [msg`Danger`, msg`The work can be dangerous (machines, heat, chemicals)`],
  },
  UNIFORM_PROVIDED: { text: msg`A uniform is provided`, fact: [msg`Uniform`, msg`The employer gives it to you`] },
} satisfies Record<string, ConditionTexts>;

export type WorkingCondition = keyof typeof CONDITIONS;
export const WORKING_CONDITIONS = Object.keys(CONDITIONS) as WorkingCondition[];

export const conditionText = ({ t }: I18n, condition: WorkingCondition): string => t(CONDITIONS[condition].text);

/** These conditions as a trainee reads them, as label and value. */
export const conditionFacts = ({ t }: I18n, conditions: readonly WorkingCondition[]): (readonly [label: string, value: string])[] =>
  conditions.flatMap((condition) => {
    const { fact }: ConditionTexts = CONDITIONS[condition];
    return fact ? [[t(fact[0]), t(fact[1])] as const] : [];
  });
