import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AuditActor } from '../../gql';
import { ACTION_LABELS } from './audit-action-labels';

export function actorText({ t }: I18n, actor: AuditActor): string {
  switch (actor) {
    case 'STAFF':
      return t(msg`Staff`);
    case 'EMPLOYER':
      return t(msg`Employer`);
    case 'TRAINEE':
      return t(msg`Trainee`);
    case 'SERVICE':
      return t(msg`System`);
  }
}

/** A label for the kind of record; one that has no label is a record. */
export function subjectKindText({ t }: I18n, kind: string): string {
  const labels: Readonly<Record<string, string>> = {
    trainee: t(msg`her record`),
    alert: t(msg`a safety alert`),
    apprenticeship_agreement: t(msg`an agreement`),
    account: t(msg`an account`),
    audit: t(msg`the audit log`),
    consent: t(msg`a consent`),
    contact_method: t(msg`a contact method`),
    course: t(msg`a course`),
    employer: t(msg`an employer`),
    employer_check_in: t(msg`an employer check-in`),
    follow_up: t(msg`a follow-up`),
    follow_up_record: t(msg`follow-up answers`),
    grant: t(msg`a grant`),
    group_session: t(msg`a group session`),
    hold: t(msg`a hold`),
    institution: t(msg`an institution`),
    institution_referral: t(msg`a partner referral`),
    interview: t(msg`an interview`),
    invitation: t(msg`an invitation`),
    mail_code: t(msg`a code sent by e-mail`),
    message: t(msg`a message`),
    offer: t(msg`an offer`),
    protected_record: t(msg`her protected record`),
    protected_record_not_there: t(msg`a protected record that does not exist`),
    protected_record_refused: t(msg`a protected record (access refused)`),
    placement: t(msg`a placement`),
    placement_terms: t(msg`terms of work`),
    programme: t(msg`a programme`),
    referral: t(msg`a referral`),
    self_employment: t(msg`self-employment`),
    service_record: t(msg`a service record`),
    trainee_import: t(msg`an import`),
    shelter_house: t(msg`a house`),
    shelter_stay: t(msg`a stay`),
    site: t(msg`a workplace`),
    skill: t(msg`a skill`),
    skill_question: t(msg`a question for a skill`),
    task: t(msg`a task`),
    trainee_limits: t(msg`her limits`),
    training_enrolment: t(msg`an enrolment`),
    vacancy: t(msg`a vacancy`),
    vetting: t(msg`a workplace visit`),
  };
  return labels[kind] ?? t(msg`a record`);
}

/**
 * A label for the action. A record access also names the record, and the size of the list that showed it. Old
 * lines may hold codes that are no longer written.
 */
export function actionText(i18n: I18n, action: string, kind: string, among?: number | null): string {
  const { t } = i18n;
  if (action === 'RecordAccessed') {
    const [looked, many] = [`${t(msg`viewed`)} ${subjectKindText(i18n, kind)}`, i18n.number(among ?? 1)];
    return among ? t(msg`${looked}, in a list of ${many}`) : looked;
  }
  return hasLabel(action) ? t(ACTION_LABELS[action]) : `${t(msg`changed`)} ${subjectKindText(i18n, kind)}`;
}

const hasLabel = (action: string): action is keyof typeof ACTION_LABELS => Object.hasOwn(ACTION_LABELS, action);
