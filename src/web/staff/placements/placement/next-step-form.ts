import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { NextStep, NextStepPlanInput } from '../../gql';

const { choice, day } = fieldKinds<'NEXT_STEP', Unsaved<NextStepPlanInput>, Incomplete<NextStepPlanInput>>();

const NEXT_STEPS = ['JOB_ELSEWHERE', 'APPRENTICESHIP_ELSEWHERE', 'OWN_BUSINESS', 'TRAINING', 'PAUSE'] as const satisfies readonly NextStep[];

export function nextStepText({ t }: I18n, step: NextStep): string {
  switch (step) {
    case 'JOB_ELSEWHERE':
      return t(msg`A job elsewhere`);
    case 'APPRENTICESHIP_ELSEWHERE':
      return t(msg`An apprenticeship elsewhere`);
    case 'OWN_BUSINESS':
      return t(msg`A business of her own`);
    case 'TRAINING':
      return t(msg`Training`);
    case 'PAUSE':
      return t(msg`She wants to stop working for now`);
  }
}

/** What follows a stay at an enterprise of an institution. */
export const NEXT_STEP_FORM = describeForm<'NEXT_STEP', Unsaved<NextStepPlanInput>, NextStepPlanInput>()({
  nextStep: required(choice({ section: 'NEXT_STEP', path: 'step', label: msg`What follows`, values: NEXT_STEPS, optionText: nextStepText }), ''),
  nextStepFrom: required(day({ section: 'NEXT_STEP', path: 'from', label: msg`From when`, short: true }), ''),
});
