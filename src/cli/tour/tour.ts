import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../platform/settings';
import { demoAccounts } from '../demo-accounts';
import { type Result, Stopped } from '../result';
import { type EmployerOnTour, findEmployer, findStaff, findWaitingTrainee, type StaffOnTour, type TraineeOnTour } from './cast';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS } from './documents';
import { registerTrainee } from './new-trainee';
import type { Person } from './person';
import { agree, introduce, meet } from './person-walk';
import { openPlaces } from './places-walk';
import { firstMonth, numbers, withClockPutBack } from './year-walk';
import { plainly, Story, type Teller } from './story';

const NOTICES_PATIENCE_MS = 15_000;
const SETTLED_MS = 1_500;

/**
 * Runs the whole flow, from a vacancy to an accepted offer and the first month of work, through the public
 * API of a running service. Each tour creates its own vacancy and restores the clock, so it can be repeated.
 */
export async function tour(settings: Settings, url: string, say: (line: string) => void): Promise<Result> {
  const address = addressOf(url);
  const accounts = demoAccounts(settings.dataDirectory);
  await answers(address);
  const story = new Story(say);
  const employer = await findEmployer(address, accounts);
  const staff = await findStaff(address, accounts);
  const candidate = await findWaitingTrainee(address, accounts, staff);
  const skills = candidate ? candidate.skills.slice(0, 3) : await usualSkills(employer);
  const { vacancyId, apprenticeshipId, aheadMs } = await openPlaces(employer, staff, skills, story);

  story.step('Staff look at who fits');
  const trainee =
    candidate && (await isPossible(candidate, vacancyId))
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
  const introduced = await introduce(walk);
  await meet(walk, introduced.candidateId);
  await agree(walk, introduced);
  story.step('Each of them was told');
  const [ofEmployer = [], ofStaff = [], ofTrainee = []] = before;
  await tellNotices('Employer', employer.person, ofEmployer, story);
  if (trainee.absentOfficer === null) await tellNotices('Staff', trainee.officer.person, ofStaff, story);
  else story.tell('Staff', `news of her goes to ${trainee.absentOfficer}, who is in charge of her and not on this tour.`);
  await tellNotices('Trainee', trainee.person, ofTrainee, story);
  await employer.person.move(EMPLOYER_DOCUMENTS.close, { id: apprenticeshipId });
  await withClockPutBack(settings, () => firstMonth({ ...walk, staff, settings }));
  await numbers({ settings, story });
  const last = 'The tour is over. The apprenticeship was closed again, the vacancy is filled, the hold is lifted, and the clock is where it was.';
  return { lines: ['', last], document: { url: address, told: story.told } };
}

function addressOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new Stopped(`"${url}" is no address. Write it as http://localhost:3000.`);
  return new URL(url).origin;
}

/** Fails at once, with a remedy, when no service responds. */
async function answers(url: string): Promise<void> {
  const live = await fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  if (!live) throw new Stopped(`No Waymark answers at ${url}. Start it with \`npm start\`, or name its address with --url.`);
}

async function usualSkills({ person }: EmployerOnTour): Promise<{ code: string; label: string; level: number }[]> {
  const found = await Promise.all(
    ['serve food', 'clean surfaces'].map((text) => person.ask<{ code: string; label: string }[]>(EMPLOYER_DOCUMENTS.skills, { text })),
  );
  return found.flat().map((skill) => ({ ...skill, level: 3 }));
}

async function isPossible({ officer, id: traineeId }: TraineeOnTour, vacancyId: string): Promise<boolean> {
  const match = await officer.person.ask<{ failedGates: unknown[] } | null>(STAFF_DOCUMENTS.match, { traineeId, vacancyId });
  return match !== null && match.failedGates.length === 0;
}

interface MatchSeen {
  readonly trainee: { readonly code: string; readonly displayName: string };
  readonly score: number;
  readonly coversPercent: number;
  readonly usesPercent: number;
  readonly contributions: readonly { readonly kind: string; readonly points: number; readonly skill: { readonly label: string } | null }[];
}

async function showMatches({ officer }: { officer: StaffOnTour }, vacancyId: string, story: Story): Promise<void> {
  const { bestTrainees } = await officer.person.ask<{ bestTrainees: MatchSeen[] }>(STAFF_DOCUMENTS.best, { id: vacancyId });
  for (const { trainee, score, coversPercent, usesPercent, contributions } of bestTrainees) {
    const parts = contributions.filter(({ points }) => points > 0).map(({ kind, skill, points }) => `${skill?.label ?? plainly(kind)} +${points}`);
    story.tell('Staff', `${trainee.displayName} (${trainee.code}): ${score} = ${parts.join(', ')}; covers ${coversPercent} %, uses ${usesPercent} %`);
  }
}

interface NoticeSeen {
  readonly id: string;
  readonly text: string;
}
const noticesOf = async (person: Person): Promise<readonly NoticeSeen[]> => (await person.ask<{ nodes: NoticeSeen[] }>(EMPLOYER_DOCUMENTS.notices)).nodes;

/**
 * Narrates new notices. The worker may deliver them some seconds late, so this waits until their number no
 * longer grows.
 */
async function tellNotices(who: Teller, person: Person, before: readonly NoticeSeen[], story: Story): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  let [fresh, isSettled]: [NoticeSeen[], boolean] = [[], false];
  for (const until = Date.now() + NOTICES_PATIENCE_MS; !isSettled && Date.now() < until;) {
    const now = (await noticesOf(person)).filter(({ id }) => !known.has(id));
    isSettled = now.length > 0 && now.length === fresh.length;
    fresh = now;
    if (!isSettled) await sleep(SETTLED_MS);
  }
  if (fresh.length === 0) story.tell(who, 'has no new message: is a worker running?');
  for (const { text } of fresh.toReversed()) story.tell(who, `read: ${text}`);
}
