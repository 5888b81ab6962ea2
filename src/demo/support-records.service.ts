import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { addDays, instantOn, type LocalDate } from '../shared/local-date';
import { insertRows } from './demo.queries';
import { beforeRelease, type PartnerRecords } from './domain/path/partner-records';
import type { SupportRecords } from './domain/support-records';
import { OUT_OF_TOUCH_DAYS } from './domain/path/follow-up-year';
import { backdate, linkPersons, releaseIdentity, writeHold } from './support-records.queries';

const LINK_BYTES = 32;

/** Runs before trainees are written: their rows refer to the grant that pays for them. */
export async function writeGrant(client: Client, { grant }: SupportRecords): Promise<void> {
  await insertRows(client, 'donor_grant', [grant.grant]);
  await insertRows(client, 'donor_grant_institution', grant.institutions);
  await insertRows(client, 'donor_grant_target', grant.targets);
}

/**
 * Writes the records that follow placements and the services trainees received, in the open transaction,
 * after the pipeline.
 */
export async function writeSupportRecords(
  client: Client,
  {
    followUpYear: year,
    safetyRecords: alarms,
    placementRecords: papers,
    services: servicesReceived,
    courseRecords: lessons,
    partnerRecords: between,
  }: SupportRecords,
  today: LocalDate,
): Promise<void> {
  const parts = {
    follow_up: year.followUps,
    follow_up_record: year.contacts.map(({ record }) => record),
    follow_up_answer: year.contacts.flatMap(({ answers }) => answers),
    // The link opens a check-in without a sign-in, so its token must not be derivable from the seed.
    employer_check_in: papers.checkIns.map((one) => ({ ...one, linkToken: randomBytes(LINK_BYTES).toString('base64url') })),
    apprenticeship_agreement: papers.agreements,
    placement_terms: papers.terms,
    learning_review: papers.learning,
    safety_alert: alarms.alerts,
    safety_alert_action: alarms.actions,
    task: [...alarms.reviews, ...papers.endTasks],
    group_session: servicesReceived.sessions,
    service_record: servicesReceived.services,
    shelter_house: servicesReceived.houses,
    shelter_stay: servicesReceived.stays,
    course: lessons.courses,
    course_skill: lessons.courseSkills,
    training_enrolment: lessons.enrolments,
    attendance: lessons.attendance,
    self_employment: servicesReceived.selfEmployment,
    capacity_review: between.reviews,
    capacity_score: between.scores,
    capacity_support: between.supports,
    consent: between.consents,
  };
  for (const [table, rows] of Object.entries(parts)) await insertRows(client, table, rows);
  // After the pipeline: a hold would block every later step.
  for (const hold of alarms.holds) await writeHold(client, hold);
  await writeReferrals(client, between);
  await backdate(client, instantOn(addDays(today, -OUT_OF_TOUCH_DAYS)));
}

async function writeReferrals(client: Client, { referrals, persons }: PartnerRecords): Promise<void> {
  const sides = new Map(referrals.map(({ id, fromInstitutionId }) => [id, fromInstitutionId]));
  const released = referrals.filter(({ releasedAt }) => releasedAt !== null);
  await insertRows(client, 'institution_referral', referrals.map(beforeRelease));
  const isSender = ({ referralId, institutionId }: PartnerRecords['persons'][number]): boolean => sides.get(referralId) === institutionId;
  await insertRows(client, 'institution_referral_person', persons.filter(isSender));
  await releaseIdentity(client, released);
  await insertRows(
    client,
    'institution_referral_person',
    persons.filter((person) => !isSender(person)),
  );
  await linkPersons(
    client,
    released.map(({ id }) => id),
  );
}
