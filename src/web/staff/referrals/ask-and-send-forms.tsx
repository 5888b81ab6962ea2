import { msg } from '@lingui/core/macro';
import { Button, Form, Select } from '../../shared/form/form';
import { type FormValues, textOf } from '../../shared/form/form-drafts';
import type { I18n } from '../../shared/labels/page-i18n';
import type { Visit } from '../../shared/visit/visit';
import type { ReferralChoiceReason } from '../gql';
import { choiceReasonText } from '../shared/referral-labels';

const CHOICE_REASONS: readonly ReferralChoiceReason[] = ['ONLY_OPENING', 'HER_WISH', 'URGENT', 'OTHERS_DECLINED'];
/** The field of the confirmation; a page has at most one for each form. */
export const COVER_FIELD = 'confirmPoolCover';
/** The field for the reason. Each referral of a page has its own, named after it. */
const choiceField = (referralId: string): string => `choice-${referralId}`;

/** The reason that was chosen for a referral; null if none was. */
export function choiceReasonIn(values: FormValues, referralId: string): ReferralChoiceReason | null {
  const chosen = textOf(values, choiceField(referralId));
  return CHOICE_REASONS.find((reason) => reason === chosen) ?? null;
}

/** Whether the warning about the other candidates was confirmed. */
export const isCoverConfirmed = (values: FormValues): boolean => textOf(values, COVER_FIELD) === 'yes';

interface StepFormProps {
  readonly visit: Visit;
  readonly action: string;
  readonly referral: { readonly id: string; readonly hasChoice: boolean | null; readonly lacksPoolCover: boolean };
  readonly plain?: boolean;
}

/** Asks her. With one real option only, staff choose why. */
export function AskHer({ visit, action, referral: { id, hasChoice }, plain = false }: StepFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const options = CHOICE_REASONS.map((reason) => ({ value: reason, label: choiceReasonText(i18n, reason) }));
  return (
    <Form visit={visit} action={action}>
      {hasChoice === false && (
        <Select
          visit={visit}
          name={choiceField(id)}
          label={t(msg`She has only this option. Why?`)}
          hint={t(msg`Better: propose a second job first, so that she can choose.`)}
          options={[{ value: '', label: t(msg`Choose`) }, ...options]}
        />
      )}
      <Button plain={plain}>{t(msg`Ask her`)}</Button>
    </Form>
  );
}

/** Sends her card. If the employer's candidates lack cover, staff confirm that they read what to do. */
export function SendCard({ visit, action, referral: { lacksPoolCover }, plain = false }: StepFormProps) {
  const { t } = visit.i18n;
  return (
    <Form visit={visit} action={action}>
      {lacksPoolCover && <CoverConfirmation i18n={visit.i18n} />}
      <Button plain={plain}>{t(msg`Send to employer`)}</Button>
    </Form>
  );
}

/** The warning with its confirmation, inside a form that sends cards. */
const CoverConfirmation = ({ i18n }: { readonly i18n: I18n }) => (
  <>
    <CoverWarning i18n={i18n} isLacking />
    <label class="row">
      <input type="checkbox" name={COVER_FIELD} value="yes" />
      <span>{i18n.t(msg`I have read this. Send all the same.`)}</span>
    </label>
  </>
);

/** Warns staff, and nobody else, that the employer's candidates from this service do not protect each other. */
export const CoverWarning = ({ i18n: { t }, isLacking }: { readonly i18n: I18n; readonly isLacking: boolean }) =>
  isLacking ? (
    <p class="attention">
      {t(
        msg`Too few candidates of this employer come from outside the protected programme, or there are too few in all: anyone who knows the programme could guess that she is in it. Propose other trainees for its vacancies too, or ask the safety lead.`,
      )}
    </p>
  ) : null;
