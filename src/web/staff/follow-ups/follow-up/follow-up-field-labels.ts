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
  wanted: t(msg`How much is it the work she wanted?`),
  contractInHand: t(msg`Does she have her contract in hand?`),
  pay: t(msg`Pay she received last`),
  currency: t(msg`Currency`),
  paidOn: t(msg`Received on`),
  deductions: t(msg`Kept back from it`),
  hoursLastWeek: t(msg`Hours she worked last week`),
  daysLastWeek: t(msg`Days she worked last week`),
  nextStep: t(msg`What comes next?`),
});
