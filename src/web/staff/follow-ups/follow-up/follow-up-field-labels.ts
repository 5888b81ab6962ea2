import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';

/**
 * The labels of the form's fields, in the order of the form. The page that shows recorded answers uses them
 * too.
 */
export const followUpFieldLabels = ({ t }: I18n) => ({
  method: t(msg`How did you speak with her?`),
  stillWorks: t(msg`Does she still work there?`),
  feelsSafe: t(msg`Does she feel safe?`),
  mood: t(msg`How does she feel?`),
  wants: t(msg`What does she want?`),
  wanted: t(msg`How close is this to the work she wanted?`),
  contractInHand: t(msg`Does she have a copy of her contract?`),
  pay: t(msg`Last pay received`),
  currency: t(msg`Currency`),
  paidOn: t(msg`Received on`),
  deductions: t(msg`Deductions`),
  hoursLastWeek: t(msg`Hours worked last week`),
  daysLastWeek: t(msg`Days worked last week`),
  nextStep: t(msg`Next step`),
});
