/** The kinds of rows an event's name begins with. */
export type SubjectKind = 'Employer' | 'Vetting' | 'Vacancy' | 'Trainee' | 'Consent' | 'Contact' | 'Referral' | 'Interview' | 'Offer' | 'Placement';

const onThePath = (table: string): string =>
  `select s.institution_id as "institutionId", s.trainee_id as "traineeId", s.employer_id as "employerId", r.sent_at is not null as "isSent"
   from ${table} s join referral r on r.institution_id = s.institution_id and r.id = s.referral_id where s.id = $1`;
const place = (table: string, institution: string, employer: string): string =>
  `select ${institution} as "institutionId", null::uuid as "traineeId", ${employer} as "employerId", false as "isSent" from ${table} where id = $1`;
// what concerns her alone names no employer, whoever else its row names
const hers = (table: string, trainee: string): string =>
  `select institution_id as "institutionId", ${trainee} as "traineeId", null::uuid as "employerId", false as "isSent" from ${table} where id = $1`;

/** Whom a subject concerns, by its kind. */
export const CIRCLE: Readonly<Record<SubjectKind, string>> = {
  Employer: place('employer', 'null::uuid', 'id'),
  Vetting: place('vetting', 'institution_id', 'employer_id'),
  Vacancy: place('vacancy', 'null::uuid', 'employer_id'),
  Trainee: hers('trainee', 'id'),
  Consent: hers('consent', 'trainee_id'),
  Contact: hers('contact_method', 'trainee_id'),
  Referral: `select institution_id as "institutionId", trainee_id as "traineeId", employer_id as "employerId", sent_at is not null as "isSent" from referral where id = $1`,
  Interview: onThePath('interview'),
  Offer: onThePath('offer'),
  Placement: onThePath('placement'),
};

const REFERRAL_OF = `(select id from referral where id = $1 union all select referral_id from interview where id = $1
  union all select referral_id from offer where id = $1 union all select referral_id from placement where id = $1)`;

/** The consent that lets an employer see her, for whatever on the path a message is about; no row where it is about nobody's path. */
export const REFERRAL_CONSENT = `
  select case when c.state = 'GIVEN' and c.expires_on >= app.today() then 'LIVE' when c.state in ('WITHDRAWN', 'REFUSED') then 'TAKEN_BACK' else 'MISSING' end as standing
  from referral r left join consent c on c.institution_id = r.institution_id and c.id = r.consent_id where r.id in ${REFERRAL_OF}`;

/** Her consent to be matched at all, as it stands today. */
export const MATCHING_CONSENT = `
  select case when c.state = 'GIVEN' and c.expires_on >= app.today() then 'LIVE' when c.state in ('WITHDRAWN', 'REFUSED') then 'TAKEN_BACK' else 'MISSING' end as standing
  from consent c where c.institution_id = $1 and c.trainee_id = $2 and c.purpose = 'MATCHING' and c.state <> 'SUPERSEDED' order by c.given_at desc, c.id limit 1`;
