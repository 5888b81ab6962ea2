import { SIZES } from '../../../test/sizes';
import { marketSourceOf } from '../../../test/harness/data/market-source';
import { failedCriticalItems } from '../../features/vetting/domain/checklist';
import { severityOf } from '../../features/alerts/domain/severity';
import { isComplete } from '../../features/follow-ups/domain/questions';
import { planFollowUps } from '../../features/follow-ups/domain/follow-up-schedule';
import { agreementDueOn } from '../../features/placements/domain/agreement';
import { isApproval, isApprovedOn } from '../../features/employers/domain/site-approval';
import { replay } from '../../features/matching/domain/stored-match';
import { TRAINEE_CODE } from '../../shared/trainee-code';
import { missingForJobReady } from '../../features/trainees/domain/job-ready';
import { isId } from '../../shared/ids';
import { addDays, localDateAt } from '../../shared/local-date';
import { lawProblems } from '../../features/vacancies/domain/law';
import { readLawRules } from '../../features/vacancies/law-rules.file';
import { PLACEMENT } from '../../features/placements/domain/placement';
import { makeMarket, SEED } from './market';
import type { SourceOccupation } from './market-source';
import { STEPS } from './path/pipeline-steps';

const TODAY = '2026-03-02';
const source = marketSourceOf(TODAY);
const market = makeMarket(source);
const { places, vettings, vacancies, people, path: pipeline } = market;
const clearedOn = (siteId: string, date: string): boolean => vettings.vettings.some((vetting) => vetting.siteId === siteId && isApprovedOn(vetting, date));
const vacancyOf = (id: string) => vacancies.find(({ vacancy }) => vacancy.id === id) as (typeof vacancies)[number];
const personOf = (id: string) => people.find(({ trainee }) => trainee.id === id) as (typeof people)[number];

test('the same seed and day give the same market, byte for byte, and another seed a different one', () => {
  expect(JSON.stringify(makeMarket(source))).toBe(JSON.stringify(market));
  expect(JSON.stringify(makeMarket(source, SEED + 1))).not.toBe(JSON.stringify(market));
});

test('the market has the documented size, and every id is valid and unique', () => {
  expect([market.teams.length, places.employers.length, vacancies.length, people.length]).toEqual([3, 40, 120, 200]);
  const owners = [
    places.employers,
    places.sites.map(({ site }) => site),
    vettings.vettings,
    vacancies.map(({ vacancy }) => vacancy),
    people.map(({ trainee }) => trainee),
  ];
  const ids = [...owners, market.accounts, pipeline.matches, pipeline.referrals, pipeline.interviews, pipeline.offers, pipeline.placements].flatMap((list) =>
    list.map(({ id }) => id),
  );
  expect(ids.filter((id) => !isId(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(market.accounts.map(({ login }) => login)).size).toBe(market.accounts.length);
  expect(people.filter(({ trainee }) => !TRAINEE_CODE.test(trainee.code))).toEqual([]);
});

test('every vacancy belongs to a site of its employer, and an open one closes later than two weeks from now and starts while its site is cleared', () => {
  for (const { vacancy, place, skills } of vacancies) {
    expect(places.employers).toContainEqual(place.employer);
    expect([place.site.id, place.site.employerId]).toEqual([vacancy.siteId, vacancy.employerId]);
    expect(skills.filter(({ need }) => need === 'REQUIRED').length).toBeGreaterThan(2);
    if (vacancy.state === 'OPEN' || vacancy.state === 'APPROVED') expect(clearedOn(vacancy.siteId, vacancy.startsOn)).toBe(true);
    if (vacancy.state === 'OPEN') expect(vacancy.closesOn > addDays(TODAY, 14)).toBe(true);
    if (place.employer.state === 'APPLIED') expect(vacancy.state).toBe('DRAFT');
  }
});

test('vacancies have three to eight hand-written requirements of their trade, and those for beginners need no experience', () => {
  for (const { vacancy, skills } of vacancies) {
    const occupation = source.occupations.find(({ id }) => id === vacancy.occupationId) as SourceOccupation;
    const written = new Map(occupation.skills.map((skill) => [skill.id, skill]));
    expect(skills.filter(({ skillId }) => !written.has(skillId))).toEqual([]);
    expect([skills.length >= 3, skills.length <= 8]).toEqual([true, true]);
    const required = skills.filter(({ need }) => need === 'REQUIRED');
    if (vacancy.kind !== 'JOB') expect(required.filter(({ skillId, minLevel }) => minLevel > 1 || written.get(skillId)?.isForBeginners !== true)).toEqual([]);
  }
});

const rules = readLawRules();

test('only vacancies returned for changes break a rule of law or programme', () => {
  for (const { vacancy, place, costItems, apprenticeship } of vacancies) {
    const broken = lawProblems({ vacancy, sector: place.employer.sector, costItems, apprenticeship }, rules, vacancy.startsOn).map(({ problem }) => problem);
    expect([vacancy.title, broken]).toEqual([vacancy.title, vacancy.state === 'CHANGES_REQUESTED' ? ['WORKER_PAYS'] : []]);
    expect((vacancy.kind === 'APPRENTICESHIP') === (apprenticeship !== null)).toBe(true);
  }
});

test('an approval has no failed critical item, a refusal has one, and the two deciders did not lead the visit', () => {
  for (const vetting of vettings.vettings.filter(({ state }) => state === 'DECIDED')) {
    const answers = vettings.answers.filter(({ vettingId }) => vettingId === vetting.id);
    expect(failedCriticalItems(source.checklist.items, answers).length === 0).toBe(isApproval(vetting.decision));
    const lead = vettings.visitors.find(({ vettingId, isLead }) => vettingId === vetting.id && isLead);
    const deciders = vettings.decisions.filter(({ vettingId }) => vettingId === vetting.id).map(({ accountId }) => accountId);
    expect(new Set(deciders).size).toBe(2);
    expect(deciders).not.toContain(lead?.accountId);
  }
});

test("an institution's own enterprises are vetted by another institution", () => {
  const own = places.employers.filter(({ ownEnterpriseOf }) => ownEnterpriseOf !== null);
  expect(own).toHaveLength(3);
  for (const { id, ownEnterpriseOf } of own)
    for (const vetting of vettings.vettings.filter(({ employerId }) => employerId === id)) expect(vetting.institutionId).not.toBe(ownEnterpriseOf);
});

test('job-ready trainees meet all requirements, and no trainee is under sixteen', () => {
  for (const one of people) {
    if (one.trainee.state === 'JOB_READY') expect([one.trainee.code, missingForJobReady(one, TODAY)]).toEqual([one.trainee.code, []]);
    if (one.identity.bornOn) expect(one.identity.bornOn <= addDays(TODAY, -16 * 365)).toBe(true);
  }
});

test('trainees under 18 are referred only to daytime apprenticeships', () => {
  for (const { traineeId, vacancyId } of pipeline.referrals) {
    const { vacancy } = vacancyOf(vacancyId);
    const { eighteenOn } = personOf(traineeId).limits;
    if (!eighteenOn || eighteenOn > vacancy.startsOn)
      expect([vacancy.kind, vacancy.night, vacancy.liveIn, vacancy.hazardous]).toEqual(['APPRENTICESHIP', false, false, false]);
  }
});

test("the pipeline is consistent: taken seats equal placements, offers repeat the vacancy's terms, a card shows only fields she consented to", () => {
  for (const { vacancy } of vacancies)
    expect(pipeline.placements.filter(({ vacancyId, state }) => vacancyId === vacancy.id && state !== 'CANCELLED')).toHaveLength(vacancy.takenSeats);
  for (const offer of pipeline.offers) {
    const { vacancy } = vacancyOf(offer.vacancyId);
    expect(pipeline.offers.filter((o) => o.vacancyId === vacancy.id && /ISSUED|EXPLAINED/.test(o.state)).length).toBeLessThan(
      vacancy.seats - vacancy.takenSeats + 1,
    );
    expect([offer.payAmount, offer.hoursPerWeek, offer.startsOn]).toEqual([vacancy.payAmount, vacancy.hoursPerWeek, vacancy.startsOn]);
  }
  for (const referral of pipeline.referrals) {
    const consent = pipeline.consents.find(({ id }) => id === referral.consentId);
    expect(referral.sentAt !== null && !consent).toBe(false);
    if (consent) expect([consent.traineeId, consent.employerId]).toEqual([referral.traineeId, referral.employerId]);
    expect(Object.keys(referral.card ?? {}).length).toBe(referral.card ? consent?.fields.length : 0);
  }
});

test('every state of referrals, interviews, offers and placements occurs', () => {
  expect(pipeline.referrals).toHaveLength(STEPS.length);
  expect(new Set(pipeline.referrals.map(({ state }) => state)).size).toBe(13);
  expect(new Set(pipeline.interviews.map(({ state }) => state)).size).toBe(5);
  expect([...new Set(pipeline.offers.map(({ state }) => state))].sort()).toEqual(['ACCEPTED', 'DECLINED', 'EXPLAINED', 'ISSUED', 'WITHDRAWN']);
  expect([...new Set(pipeline.placements.map(({ state }) => state))].sort()).toEqual([...PLACEMENT.states].sort());
});

test('replaying a stored match from its inputs gives the stored score', () => {
  for (const { inputs, score } of pipeline.matches) expect(replay(inputs).score).toBe(score);
});

test('the published trainees belong to the first institution and are in the state that their sign-in names', () => {
  const [first] = market.teams;
  expect(pipeline.published.map(({ as }) => as)).toEqual(
    expect.arrayContaining([
      'Trainee, waiting',
      'Trainee, at work',
      'Trainee, asked',
      'Trainee, offer explained',
      'Trainee, interview proposed',
      'Trainee, start to confirm',
    ]),
  );
  for (const { one } of pipeline.published) expect([one.trainee.institutionId, one.account === null]).toEqual([first?.institution.id, false]);
  const explained = pipeline.published.find(({ as }) => as === 'Trainee, offer explained')?.one.trainee.id;
  const offer = pipeline.offers.find(({ traineeId }) => traineeId === explained);
  expect([offer?.state, (offer?.coolingOffUntil ?? new Date(8e15)) < new Date(`${TODAY}T00:00:00+07:00`)]).toEqual(['EXPLAINED', true]);
});

test.each(SIZES.demoDays)('the market can be made on %s', (day) => {
  const dayMarket = makeMarket({ ...source, today: day });
  expect(dayMarket.path.referrals).toHaveLength(pipeline.referrals.length);
  expect(dayMarket.path.published).toHaveLength(6);
  const past = dayMarket.path.referrals.flatMap(({ proposedAt, answeredAt, sentAt, endedAt }) =>
    [proposedAt, answeredAt, sentAt, endedAt].filter((at) => at !== null),
  );
  expect(past.filter((at) => at > new Date(`${day}T00:00:00+07:00`))).toEqual([]);
});

const { supportRecords: story } = market;

test('every placement has its planned follow-ups, done up to today, and every completed form is complete', () => {
  for (const { placement, one } of pipeline.placed) {
    const hers = story.followUpYear.followUps.filter(({ placementId }) => placementId === placement.id);
    const planned = planFollowUps(placement.startsOn, one.limits.eighteenOn);
    expect(hers.map(({ code, dueOn }) => `${code} ${dueOn}`)).toEqual(planned.map(({ code, dueOn }) => `${code} ${dueOn}`));
    expect(hers.filter(({ state, dueOn }) => state === 'DONE' && dueOn >= TODAY)).toEqual([]);
    expect(story.placementRecords.checkIns.filter(({ placementId }) => placementId === placement.id)).toHaveLength(3);
  }
  for (const { record, answers } of story.followUpYear.contacts) {
    const followUp = story.followUpYear.followUps.find(({ id }) => id === record.followUpId);
    expect([followUp?.state, followUp && isComplete(followUp.form, { answers, facts: record })]).toEqual(['DONE', true]);
    expect(localDateAt(record.recordedAt) < TODAY).toBe(true);
  }
  expect(new Set(story.followUpYear.followUps.map(({ state }) => state))).toEqual(new Set(['SCHEDULED', 'DONE', 'ATTEMPTED', 'ESCALATED', 'CANCELLED']));
  const due = story.followUpYear.followUps.filter(({ dueOn, state, windowTo }) => state === 'SCHEDULED' && dueOn <= TODAY && windowTo >= TODAY);
  expect(due.map(({ code }) => code)).toEqual(expect.arrayContaining(['F1', 'F2', 'F6']));
});

test('every worrying answer has an alert or a review task, and no other answer has one', () => {
  const raised = [
    ...story.safetyRecords.alerts.map(({ sourceId, severity }) => [sourceId, severity]),
    ...story.safetyRecords.reviews.map(({ subjectId }) => [subjectId, 'REVIEW']),
  ];
  for (const { record, answers, placed } of story.followUpYear.contacts) {
    const { eighteenOn } = placed.one.limits;
    const isMinor = eighteenOn === null || localDateAt(record.recordedAt) < eighteenOn;
    const { step } = severityOf(answers, { ...record, priorWithheldWages: false, isMinor });
    expect(raised.find(([id]) => id === record.id)?.[1] ?? 'NOTHING').toBe(step);
  }
  expect(story.safetyRecords.alerts.map(({ severity, state }) => `${severity} ${state}`).sort()).toEqual([
    'CRITICAL OPEN',
    'CRITICAL RESOLVED',
    'HIGH TRIAGED',
  ]);
  expect(story.safetyRecords.holds.map(({ hold, lifts }) => [hold.liftedAt !== null, lifts.length]).sort()).toEqual([
    [false, 0],
    [true, 2],
  ]);
});

test('one employer is on hold, two institutions have placements there, and no placement starts during a hold', () => {
  const employersOnHold = story.safetyRecords.holds.filter(({ hold }) => hold.liftedAt === null).map(({ hold }) => hold.employerId);
  expect(employersOnHold).toHaveLength(1);
  expect(new Set(pipeline.placements.filter(({ employerId }) => employerId === employersOnHold[0]).map(({ institutionId }) => institutionId)).size).toBe(2);
  for (const { hold } of story.safetyRecords.holds)
    for (const { employerId, startsOn } of pipeline.placements.filter((placement) => placement.employerId === hold.employerId))
      expect([employerId, startsOn >= localDateAt(hold.openedAt) && startsOn <= localDateAt(hold.liftedAt ?? new Date(8e14))]).toEqual([employerId, false]);
});

test('every apprenticeship has an agreement: some registered, some due within days, none overdue', () => {
  const learning = pipeline.placed.filter(({ placement }) => placement.kind === 'APPRENTICESHIP');
  expect(story.placementRecords.agreements.map(({ placementId }) => placementId)).toEqual(learning.map(({ placement }) => placement.id));
  const states = story.placementRecords.agreements.map(({ state, signedOn, placementId }) => {
    const due = agreementDueOn(learning.find(({ placement }) => placement.id === placementId)?.placement ?? { startsOn: '' });
    expect((signedOn ?? TODAY) <= due).toBe(true);
    return signedOn === null && due <= addDays(TODAY, 3) ? 'NEAR' : state;
  });
  expect(states).toEqual(expect.arrayContaining(['REGISTERED', 'RUNNING', 'NEAR', 'PLANNED']));
});

test("courses of each kind have enrolments in every state, and no service predates the trainee's registration", () => {
  expect(new Set(story.courseRecords.courses.map(({ kind }) => kind)).size).toBe(5);
  expect(new Set(story.courseRecords.enrolments.map(({ state }) => state)).size).toBe(5);
  const known = (id: string): string => localDateAt(personOf(id).trainee.createdAt);
  const early = [
    ...story.services.services.filter(({ traineeId, providedOn }) => providedOn < known(traineeId) || providedOn >= TODAY),
    ...story.services.stays.filter(({ traineeId, fromOn }) => fromOn < known(traineeId)),
    ...story.courseRecords.enrolments.filter(({ traineeId, enrolledOn }) => enrolledOn < known(traineeId)),
    ...story.services.selfEmployment.filter(({ traineeId, startedOn }) => startedOn < known(traineeId)),
  ];
  expect(early).toEqual([]);
  expect([story.services.sessions.length, story.services.selfEmployment.length]).toEqual([2, 2]);
  expect(story.services.stays.some(({ toOn }) => toOn === null) && story.services.stays.some(({ toOn }) => toOn !== null)).toBe(true);
});

test('a card names only passed courses whose skills the vacancy requires and the trainee holds, and some such cards are open', () => {
  const cardTrainings = pipeline.referrals.flatMap(({ card, ...rest }) => (card?.training ?? []).map((training) => ({ ...rest, training })));
  for (const { traineeId, vacancyId, consentId, training } of cardTrainings) {
    const { id: courseId } = story.courseRecords.courses.find(({ title }) => title === training.title) as { id: string };
    const enrolment = story.courseRecords.enrolments.find(
      (one) => one.courseId === courseId && one.traineeId === traineeId && one.result === 'PASSED' && one.endedOn?.startsWith(training.finishedIn),
    );
    const taughtSkillIds = story.courseRecords.courseSkills.filter(({ courseId }) => courseId === enrolment?.courseId).map(({ skillId }) => skillId);
    expect(vacancyOf(vacancyId).skills.filter(({ skillId }) => taughtSkillIds.includes(skillId))).not.toEqual([]);
    expect(taughtSkillIds.filter((id) => !personOf(traineeId).skills.some(({ skillId }) => skillId === id))).toEqual([]);
    expect(pipeline.consents.find(({ id }) => id === consentId)?.fields).toContain('TRAINING');
  }
  expect(cardTrainings.filter(({ endedAt }) => endedAt === null).length).toBeGreaterThan(0);
});

test('every vacancy and course has a Khmer title followed by an English one', () => {
  const inKhmer = /^[\p{Script=Khmer} ]+ · [A-Z][^\u1780-\u17ff]+$/u;
  for (const { vacancy } of vacancies)
    expect([vacancy.title, vacancy.tasks.split('\n')]).toEqual([expect.stringMatching(inKhmer), [expect.any(String), expect.any(String)]]);
  for (const { title } of story.courseRecords.courses) expect(title).toMatch(inKhmer);
});

test("referrals to other institutions are anonymous, except one with the trainee's consent", () => {
  expect(story.partnerRecords.referrals.map(({ state, released }) => [state, released !== null])).toEqual([
    ['OFFERED', false],
    ['IN_SERVICE', true],
    ['ACCEPTED', false],
    ['OFFERED', false],
  ]);
  const [consent] = story.partnerRecords.consents;
  expect([consent?.purpose, consent?.toInstitutionId]).toEqual(['REFERRAL_TO_INSTITUTION', story.partnerRecords.referrals[1]?.toInstitutionId]);
});
