/**
 * $1 consents, $2 a day. Returns those that are live on that day, and those superseded by a newer consent for
 * the same purpose and recipient that is live. A trainee who agrees to a second vacancy at an employer must
 * not lose the referral that relies on her first consent.
 */
export const LIVE_IDS = `
  select kept.id from consent kept
  where kept.id = any($1::uuid[]) and kept.state in ('GIVEN', 'SUPERSEDED') and exists (
    select from consent live
    where live.institution_id = kept.institution_id and live.trainee_id = kept.trainee_id and live.purpose = kept.purpose
      and live.employer_id is not distinct from kept.employer_id and live.to_institution_id is not distinct from kept.to_institution_id
      and live.state = 'GIVEN' and live.expires_on >= $2)`;

/**
 * $1 a consent. Returns the ids of all consents the trainee ever gave for the same purpose to the same
 * recipient, including this one.
 */
export const FOR_SAME_RECIPIENT = `
  select other.id from consent one
  join consent other on other.institution_id = one.institution_id and other.trainee_id = one.trainee_id and other.purpose = one.purpose
    and other.employer_id is not distinct from one.employer_id and other.to_institution_id is not distinct from one.to_institution_id
  where one.id = $1`;
