/**
 * The most used pages by role, each at a few addresses so that a single row does not decide the result.
 * Statements find the addresses: $1 is the account, $2 its institution, employer or trainee.
 */
const MAX_ADDRESSES = 5;

const trainee = (and = '') => `select id from trainee where institution_id = $2 and placement_officer_id = $1 ${and} order by id limit ${MAX_ADDRESSES}`;
const matched = `and state = 'JOB_READY' and exists (select from consent c where c.trainee_id = trainee.id and c.purpose = 'MATCHING' and c.state = 'GIVEN')`;
const vacancy = `select id from vacancy where state = 'OPEN' and seats > taken_seats and $1::uuid is not null and $2::uuid is not null order by md5(id::text) limit ${MAX_ADDRESSES}`;

/** A cursor of the list of due work, in the middle of what is overdue. */
const cursor = `select translate(encode(convert_to('c:2|' || app.today() - 5 || ' 00:00:00+00|' || $1::uuid, 'UTF8'), 'base64'), E'+/=\n', '-_') as id where $2::uuid is not null`;

const page = (address, ids) => ({ address, ids });
/** The answer to a form, sent with each of `texts` in its field. */
const form = (address, field, ...texts) => ({ address, forms: texts.map((text) => ({ [field]: text })) });
/**
 * A page that a worker counts where there is much to count: measured until the figures are ready, and again
 * with the stored result.
 */
const counted = (address, ids) => ({ ...page(address, ids), hasLimit: false });

export const PAGES = [
  {
    who: 'placement officer',
    as: ['staff', 'Placement officer'],
    pages: [
      page('/staff?whose=mine'),
      page('/staff?whose=mine&after=:id', cursor),
      page('/staff?whose=all'),
      page('/staff/trainees?whose=all'),
      page('/staff/trainees?whose=mine'),
      page('/staff/trainees?whose=all&sort=contact'),
      form('/staff/search', 'searchText', 'bopha', 'srey mo', 'person 4711', 'W-00123', '010 012 345', 'no such name'),
      page('/staff/trainees/:id', trainee()),
      page('/staff/trainees/:id/matches', trainee(matched)),
      page('/staff/trainees/:id/placements', trainee()),
      page('/staff/vacancies'),
      page('/staff/vacancies/:id', vacancy),
      page('/staff/vacancies/:id/matches', vacancy),
      page('/staff/referrals'),
      page('/staff/placements'),
      page(
        '/staff/placements/:id',
        `select id from placement where institution_id = $2 and state = 'ACTIVE' and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page(
        '/staff/follow-ups/:id',
        `select id from follow_up where institution_id = $2 and assigned_to = $1 and state = 'SCHEDULED' order by due_on limit ${MAX_ADDRESSES}`,
      ),
      page(
        '/staff/offers/:id',
        `select id from offer where institution_id = $2 and state = 'ISSUED' and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page('/staff/deliveries'),
      page('/staff/programmes'),
      counted('/staff/skills-in-demand'),
    ],
  },
  {
    who: 'case worker',
    as: ['staff', 'Case worker'],
    pages: [
      page('/staff'),
      page('/staff/trainees/:id', `select id from trainee where institution_id = $2 and case_worker_id = $1 order by id limit ${MAX_ADDRESSES}`),
      page('/staff/trainees/:id/services', `select id from trainee where institution_id = $2 and case_worker_id = $1 order by id limit ${MAX_ADDRESSES}`),
      page('/staff/services'),
      page('/staff/stays'),
      page('/staff/courses'),
      page('/staff/alerts'),
    ],
  },
  {
    who: 'safety lead',
    as: ['staff', 'Safety lead'],
    pages: [
      page('/staff'),
      page('/staff/alerts'),
      page(
        '/staff/alerts/:id',
        `select id from safety_alert where institution_id = $2 and ended_at is null and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page('/staff/holds'),
    ],
  },
  {
    who: 'vetting officer',
    as: ['staff', 'Vetting officer'],
    pages: [
      page('/staff'),
      page('/staff/vettings'),
      page(
        '/staff/vettings/:id',
        `select id from vetting where institution_id = $2 and state = 'DECIDED' and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page('/staff/employers'),
      page(
        '/staff/employers/:id',
        `select id from employer where state = 'ACTIVE' and $1::uuid is not null and $2::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
    ],
  },
  {
    who: 'monitoring officer',
    as: ['staff', 'Monitoring officer'],
    pages: [
      page('/staff'),
      page('/staff/grants'),
      counted('/staff/indicators'),
      counted('/staff/grants/:id', `select 'large' as id where $1::uuid <> $2::uuid`),
    ],
  },
  {
    who: 'institution administrator',
    as: ['staff', 'Institution administrator'],
    pages: [page('/staff'), page('/staff/accounts'), page('/staff/audit'), page('/staff/institution-referrals')],
  },
  {
    who: 'employer, owner',
    as: ['employer', 'Employer'],
    pages: [
      page('/employer'),
      page('/employer/candidates'),
      page(
        '/employer/candidates/:id',
        `select id from referral where employer_id = $2 and state in ('SENT', 'VIEWED', 'SHORTLISTED') and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page('/employer/vacancies'),
      page(
        '/employer/vacancies/:id',
        `select id from vacancy where employer_id = $2 and state = 'OPEN' and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page('/employer/placements'),
      page(
        '/employer/placements/:id',
        `select id from placement where employer_id = $2 and state = 'ACTIVE' and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`,
      ),
      page('/employer/members'),
    ],
  },
  { who: 'trainee at work', as: ['trainee', 'Trainee, at work'], pages: [page('/'), page('/job'), page('/access-log'), page('/check-in')] },
  {
    who: 'trainee with a suggestion',
    as: ['trainee', 'Trainee, asked'],
    pages: [
      page('/'),
      page('/suggestion/:id', `select id from referral where trainee_id = $2 and state = 'ASKED' and $1::uuid is not null order by id limit ${MAX_ADDRESSES}`),
    ],
  },
];

/** The account, and the institution, employer or trainee it belongs to. */
export const ACCOUNT = `
  select a.id as account, coalesce(a.employer_id, a.trainee_id, a.institution_id) as of from account a where a.audience = $1 and a.login = $2 and a.closed_at is null`;
