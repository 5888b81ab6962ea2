import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../platform/settings';
import { demoAccounts } from '../demo-accounts';
import { type CommandResult, CommandFailure } from '../command-result';
import { type TourEmployer, findEmployer, findStaff, findWaitingTrainee, type TourStaff, type TourTrainee } from './tour-cast';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS } from './tour-documents';
import { registerTrainee } from './register-tour-trainee';
import type { Person } from './tour-person';
import { acceptOffer, referTrainee, runInterview } from './tour-referral-to-offer';
import { openVacancies } from './tour-vacancies';
import { firstMonth, showReport, withClockRestored } from './tour-first-month';
import { plainLabel, Story, type Speaker } from './tour-story';

const NOTICES_TIMEOUT_MS = 15_000;
const NOTICES_POLL_MS = 1_500;

/**
 * Runs the whole flow, from a vacancy to an accepted offer and the first month of work, through the public
 * API of a running service. Each tour creates its own vacancy and restores the clock, so it can be repeated.
 */
export async function tour(settings: Settings, url: string, say: (line: string) => void): Promise<CommandResult> {
  const address = addressOf(url);
  const accounts = demoAccounts(settings.dataDirectory);
  await requireRunning(address);
  const story = new Story(say);
  const employer = await findEmployer(address, accounts);
  const staff = await findStaff(address, accounts);
  const candidate = await findWaitingTrainee(address, accounts, staff);
  const skills = candidate ? candidate.skills.slice(0, 3) : await defaultSkills(employer);
  const { vacancyId, apprenticeshipId, aheadMs } = await openVacancies(employer, staff, skills, story);

  story.step('Staff view the best matches');
  const trainee =
    candidate && (await canMatch(candidate, vacancyId))
      ? candidate
      : await registerTrainee(
          address,
          staff,
          employer.site,
          skills.map(({ code }) => code),
          story,
        );
  await showMatches(trainee, vacancyId, story);
  const before = await Promise.all([employer.person, trainee.officer.person, trainee.person].map(noticesOf));
  const walk = { employer, trainee, vacancyId, aheadMs, story };
  const referral = await referTrainee(walk);
  await runInterview(walk, referral.candidateId);
  await acceptOffer(walk, referral);
  story.step('Each participant received messages');
  const [ofEmployer = [], ofStaff = [], ofTrainee = []] = before;
  await narrateNotices('Employer', employer.person, ofEmployer, story);
  if (trainee.absentOfficer === null) await narrateNotices('Staff', trainee.officer.person, ofStaff, story);
  else story.narrate('Staff', `messages about her go to ${trainee.absentOfficer}, her placement officer, who is not on this tour.`);
  await narrateNotices('Trainee', trainee.person, ofTrainee, story);
  await employer.person.mutate(EMPLOYER_DOCUMENTS.close, { id: apprenticeshipId });
  await withClockRestored(settings, () => firstMonth({ ...walk, staff, settings }));
  await showReport({ settings, story });
  const last = 'The tour is over. The apprenticeship was closed again, the vacancy is filled, the hold is lifted, and the clock is back at its earlier time.';
  return { lines: ['', last], document: { url: address, told: story.entries } };
}

function addressOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new CommandFailure(`"${url}" is not a valid address. Write it as http://localhost:3000.`);
  return new URL(url).origin;
}

/** Fails at once, with a remedy, when no service responds. */
async function requireRunning(url: string): Promise<void> {
  const live = await fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  if (!live) throw new CommandFailure(`No Waymark answers at ${url}. Start it with \`npm start\`, or name its address with --url.`);
}

async function defaultSkills({ person }: TourEmployer): Promise<{ code: string; label: string; level: number }[]> {
  const skills = await Promise.all(
    ['serve food', 'clean surfaces'].map((text) => person.execute<{ code: string; label: string }[]>(EMPLOYER_DOCUMENTS.skills, { text })),
  );
  return skills.flat().map((skill) => ({ ...skill, level: 3 }));
}

async function canMatch({ officer, id: traineeId }: TourTrainee, vacancyId: string): Promise<boolean> {
  const match = await officer.person.execute<{ failedGates: unknown[] } | null>(STAFF_DOCUMENTS.match, { traineeId, vacancyId });
  return match !== null && match.failedGates.length === 0;
}

interface MatchView {
  readonly trainee: { readonly code: string; readonly displayName: string };
  readonly score: number;
  readonly coversPercent: number;
  readonly usesPercent: number;
  readonly contributions: readonly { readonly kind: string; readonly points: number; readonly skill: { readonly label: string } | null }[];
}

async function showMatches({ officer }: { officer: TourStaff }, vacancyId: string, story: Story): Promise<void> {
  const { bestTrainees } = await officer.person.execute<{ bestTrainees: MatchView[] }>(STAFF_DOCUMENTS.best, { id: vacancyId });
  for (const { trainee, score, coversPercent, usesPercent, contributions } of bestTrainees) {
    const parts = contributions.filter(({ points }) => points > 0).map(({ kind, skill, points }) => `${skill?.label ?? plainLabel(kind)} +${points}`);
    story.narrate('Staff', `${trainee.displayName} (${trainee.code}): ${score} = ${parts.join(', ')}; covers ${coversPercent} %, uses ${usesPercent} %`);
  }
}

interface NoticeView {
  readonly id: string;
  readonly text: string;
}
const noticesOf = async (person: Person): Promise<readonly NoticeView[]> => (await person.execute<{ nodes: NoticeView[] }>(EMPLOYER_DOCUMENTS.notices)).nodes;

/**
 * Narrates new notices. The worker may deliver them some seconds late, so this waits until their number no
 * longer grows.
 */
async function narrateNotices(who: Speaker, person: Person, before: readonly NoticeView[], story: Story): Promise<void> {
  const knownIds = new Set(before.map(({ id }) => id));
  let [newNotices, isStable]: [NoticeView[], boolean] = [[], false];
  for (const until = Date.now() + NOTICES_TIMEOUT_MS; !isStable && Date.now() < until;) {
    const now = (await noticesOf(person)).filter(({ id }) => !knownIds.has(id));
    isStable = now.length > 0 && now.length === newNotices.length;
    newNotices = now;
    if (!isStable) await sleep(NOTICES_POLL_MS);
  }
  if (newNotices.length === 0) story.narrate(who, 'has no new message: is a worker running?');
  for (const { text } of newNotices.toReversed()) story.narrate(who, `read: ${text}`);
}
