import { msg } from '@lingui/core/macro';
import type { Words } from '../../shared/words';
import type { AuditActor } from '../gql';

export function actorText({ t }: Words, actor: AuditActor): string {
  switch (actor) {
    case 'STAFF':
      return t(msg`Staff`);
    case 'EMPLOYER':
      return t(msg`An employer`);
    case 'TRAINEE':
      return t(msg`Herself`);
    case 'SERVICE':
      return t(msg`The service, in its time`);
  }
}

/** What something was done to, in words; a kind without words of its own keeps its name. */
export function subjectKindText({ t }: Words, kind: string): string {
  const known: Readonly<Record<string, string>> = {
    trainee: t(msg`her record`),
    alert: t(msg`a safety alert`),
    apprenticeship_agreement: t(msg`an agreement`),
    audit: t(msg`the audit`),
    consent: t(msg`a consent`),
    contact_method: t(msg`a way to reach her`),
    employer: t(msg`an employer`),
    employer_check_in: t(msg`a question to the employer`),
    follow_up: t(msg`a follow-up`),
    follow_up_record: t(msg`what she said`),
    hold: t(msg`a hold`),
    institution_referral: t(msg`a referral to an institution`),
    interview: t(msg`an interview`),
    message: t(msg`a message`),
    offer: t(msg`an offer`),
    protected_record: t(msg`her protected record`),
    protected_record_not_there: t(msg`a protected record that is not there`),
    protected_record_refused: t(msg`a protected record, and was refused`),
    placement: t(msg`a placement`),
    placement_terms: t(msg`terms of work`),
    referral: t(msg`a referral`),
    self_employment: t(msg`work of her own`),
    service_record: t(msg`something she was given`),
    shelter_stay: t(msg`a stay`),
    task: t(msg`a task`),
    trainee_limits: t(msg`what she is kept from`),
    training_enrolment: t(msg`a place in a course`),
    vacancy: t(msg`a vacancy`),
    vetting: t(msg`a visit to a site`),
  };
  return known[kind] ?? kind.replaceAll('_', ' ');
}
