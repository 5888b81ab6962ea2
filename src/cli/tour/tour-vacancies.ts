import { CommandFailure } from '../command-result';
import type { TourEmployer, TourStaff } from './tour-cast';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS } from './tour-documents';
import { momentText, plainLabel, type Story } from './tour-story';

/**
 * The ISCO code for other elementary workers: the tour's vacancy requires whatever skills the waiting trainee
 * has.
 */
export const ISCO_CODE = '9629';

type Skill = { readonly code: string; readonly label: string; readonly level: number };
interface DraftedVacancy {
  readonly vacancy: { readonly id: string; readonly title: string; readonly state: string };
}
interface VacancyView {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly seats: number;
  readonly takenSeats: number;
  readonly reviews: readonly { readonly decision: string; readonly remarks: readonly { readonly message: string }[]; readonly reviewedAt: string }[];
}

export const fetchVacancy = (employer: TourEmployer, id: string): Promise<VacancyView> =>
  employer.person.execute<VacancyView>(EMPLOYER_DOCUMENTS.vacancy, { id });

export const TERMS = (startsOn: string): object => ({
  pay: { amount: '240.00', currency: 'USD', per: 'MONTH' },
  days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  startsAt: '08:00',
  endsAt: '16:30',
  hoursPerWeek: 40,
  probationDays: 30,
  startsOn,
});

const vacancyInput = ({ site, startsOn }: TourEmployer, skills: readonly Skill[]) => ({
  siteId: site.id,
  kind: 'JOB',
  title: `Assistant: ${skills[0]?.label ?? 'daily work'}`,
  tasks: `Every day: ${skills.map(({ label }) => label).join(', ')}.`,
  iscoCode: ISCO_CODE,
  seats: 1,
  terms: TERMS(startsOn),
  closesOn: startsOn,
  trainingGiven: 'Shown by a colleague in the first two weeks.',
  skills: skills.map(({ code, level }, at) => ({ skillCode: code, need: at === 0 ? 'REQUIRED' : 'DESIRED', minLevel: Math.min(level, 2) })),
  costItems: [{ kind: 'UNIFORM_AND_TOOLS', paidBy: 'EMPLOYER' }],
});

const apprenticeshipInput = (employer: TourEmployer, skills: readonly Skill[]): object => ({
  ...vacancyInput(employer, skills),
  kind: 'APPRENTICESHIP',
  title: `Apprentice: ${skills[0]?.label ?? 'daily work'}`,
  tasks: `Learns beside an instructor, step by step: ${skills.map(({ label }) => label).join(', ')}.`,
  terms: { ...TERMS(employer.startsOn), pay: { amount: '120.00', currency: 'USD', per: 'MONTH' } },
  apprenticeship: {
    trade: skills[0]?.label ?? 'Daily work',
    instructorName: 'Chea Sokha',
    instructorBornOn: '1984-05-12',
    instructorPracticeYears: 14,
    lengthDays: 365,
    plan: [
      { title: 'Clean and safe work', weeks: 8 },
      { title: 'The trade itself', skillCode: skills[0]?.code, weeks: 30 },
    ],
  },
});

/**
 * Returns the vacancy with a remark. Tries all officers, because only the steward's reviewer may review it.
 * @returns that reviewer
 */
async function returnVacancy(staff: readonly TourStaff[], id: string, remark: object): Promise<TourStaff> {
  for (const reviewer of staff.filter(({ roles }) => roles.includes('PLACEMENT_OFFICER') || roles.includes('VETTING_OFFICER'))) {
    const answer = await reviewer.person.attempt(STAFF_DOCUMENTS.return, { id, input: { remarks: [remark] } });
    if (answer.code === undefined) return reviewer;
    if (answer.code !== 'NOT_FOUND') throw new CommandFailure(`The tour stopped: the vacancy could not be returned. ${answer.message}`);
  }
  throw new CommandFailure('No placement or vetting officer of the demo may answer this vacancy.');
}

async function openVacancy(reviewer: TourStaff, id: string): Promise<void> {
  await reviewer.person.mutate(STAFF_DOCUMENTS.approve, { id });
  await reviewer.person.mutate(STAFF_DOCUMENTS.openVacancy, { id });
}

/** The result of the first half of the tour. */
export interface OpenVacancies {
  readonly vacancyId: string;
  readonly apprenticeshipId: string;
  /** Service time minus local time, in milliseconds. */
  readonly aheadMs: number;
}

/**
 * Takes a vacancy and an apprenticeship from draft to open: one is returned with a remark and changed, both
 * are approved.
 */
export async function openVacancies(employer: TourEmployer, staff: readonly TourStaff[], skills: readonly Skill[], story: Story): Promise<OpenVacancies> {
  const { person } = employer;
  story.step(`${employer.employer} writes a vacancy and an apprenticeship`);
  const { vacancy } = await person.mutate<DraftedVacancy>(EMPLOYER_DOCUMENTS.draft, { input: vacancyInput(employer, skills) });
  const { vacancy: apprenticeship } = await person.mutate<DraftedVacancy>(EMPLOYER_DOCUMENTS.draft, { input: apprenticeshipInput(employer, skills) });
  for (const { id } of [vacancy, apprenticeship]) await person.mutate(EMPLOYER_DOCUMENTS.submit, { id });
  story.narrate(
    'Employer',
    `${employer.name} drafted "${vacancy.title}" and "${apprenticeship.title}" at ${employer.site.name}, cleared until ${employer.site.clearedUntil}, and submitted both.`,
  );

  story.step('Staff read them, return one with a remark, then approve and open both');
  const remark = { field: 'tasks', message: 'Please say who shows the work in the first weeks.' };
  const reviewer = await returnVacancy(staff, vacancy.id, remark);
  const returnedVacancy = await fetchVacancy(employer, vacancy.id);
  const review = returnedVacancy.reviews[0];
  if (!review) throw new CommandFailure('The tour stopped: the employer does not see the answer to the vacancy.');
  story.narrate(
    'Employer',
    `"${returnedVacancy.title}" was returned on ${momentText(review.reviewedAt)}: ${review.remarks.map(({ message }) => message).join(' ')}`,
  );
  const aheadMs = Date.parse(review.reviewedAt) - Date.now();
  const draft = vacancyInput(employer, skills);
  await person.mutate(EMPLOYER_DOCUMENTS.change, {
    id: vacancy.id,
    input: { ...draft, tasks: `${draft.tasks} The owner shows everything in the first two weeks.` },
  });
  await person.mutate(EMPLOYER_DOCUMENTS.submit, { id: vacancy.id });
  for (const { id } of [vacancy, apprenticeship]) await openVacancy(reviewer, id);
  const now = await Promise.all([fetchVacancy(employer, vacancy.id), fetchVacancy(employer, apprenticeship.id)]);
  story.narrate('Staff', `${reviewer.name} approved and opened both.`);
  story.narrate(
    'Employer',
    `${now.map(({ title, state, takenSeats, seats }) => `"${title}" is ${plainLabel(state)}, ${takenSeats} of ${seats} taken`).join('; ')}.`,
  );
  return { vacancyId: vacancy.id, apprenticeshipId: apprenticeship.id, aheadMs };
}
