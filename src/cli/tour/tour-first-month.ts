import type { Settings } from '../../platform/settings';
import { clock } from '../clock';
import { report } from '../report';
import { CommandFailure } from '../command-result';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './tour-documents';
import type { TourContext } from './tour-referral-to-offer';
import type { TourStaff } from './tour-cast';
import { plainLabel } from './tour-story';

/** The tour's context, plus the staff who join later and the settings that allow moving the demo's clock. */
export interface FirstMonthContext extends TourContext {
  readonly staff: readonly TourStaff[];
  readonly settings: Settings;
}
interface PlacementView {
  readonly id: string;
  readonly state: string;
  readonly startsOn: string;
  readonly vacancy: { readonly id: string };
}
interface FollowUpView {
  readonly id: string;
  readonly code: string;
  readonly dueOn: string;
  readonly state: string;
}

const HOUR_MS = 3_600_000;
const PHNOM_PENH = '+07:00';
/** Answers to all eleven questions from a person in a safe job. */
const SAFE_ANSWERS: Readonly<Record<string, string>> = {
  ABUSE_OF_VULNERABILITY: 'NO',
  DECEPTION: 'YES',
  RESTRICTION_OF_MOVEMENT: 'YES',
  ISOLATION: 'YES',
  PHYSICAL_SEXUAL_VIOLENCE: 'NO',
  INTIMIDATION_THREATS: 'NO',
  RETENTION_OF_DOCUMENTS: 'YES',
  WITHHOLDING_WAGES: 'YES',
  DEBT_BONDAGE: 'NO',
  ABUSIVE_CONDITIONS: 'YES',
  EXCESSIVE_OVERTIME: 'YES',
};

/**
 * From acceptance to the first month: the start that both confirm, a check-in, an answer that raises an
 * alert, the hold and how it is lifted.
 */
export async function firstMonth(walk: FirstMonthContext): Promise<void> {
  const placement = await confirmStart(walk);
  await answerCheckIn(walk, placement);
  const recorded = await recordLockedDoor(walk, placement);
  await handleAlert(walk, recorded);
}

/** Shows the published figures of the demo's grant, suppressed as they may leave the institutions. */
export async function showReport({ settings, story }: Pick<FirstMonthContext, 'settings' | 'story'>): Promise<void> {
  story.step('The donor reads the numbers');
  const options = { grant: 'seed', from: '2004-09-01', to: '2007-07-31', asOf: '2007-08-15T00:00:00+07:00' };
  const [first, second] = [await report(settings, options), await report(settings, options)];
  for (const line of first.lines) if (/^(Grant|S1|S2|S3|S4|S5|S6|S7|O3|SHA)/.test(line)) story.narrate('Service', line);
  const hashes = [first, second].map(({ document }) => (document as { hash: string }).hash);
  if (hashes[0] !== hashes[1]) throw new CommandFailure('The tour stopped: the same report gave two different hashes.');
  story.narrate('Service', 'a second run gives the same hash.');
}

async function confirmStart({ employer, trainee, vacancyId, story, settings }: FirstMonthContext): Promise<PlacementView> {
  story.step('She starts, and both sides confirm it');
  const [placement] = (await trainee.person.execute<PlacementView[]>(TRAINEE_DOCUMENTS.placements)).filter(({ vacancy }) => vacancy.id === vacancyId);
  if (!placement) throw new CommandFailure('The tour stopped: she does not see her placement.');
  const early = await trainee.person.attempt(TRAINEE_DOCUMENTS.confirmStart, { id: placement.id });
  if (early.code === undefined) throw new CommandFailure('The tour stopped: a start was confirmed before its day.');
  story.narrate('Trainee', `gets this answer before the day: ${early.message}`);
  await moveClockTo(settings, placement.startsOn, 10);
  story.narrate('Service', `the clock of the demo moves forward to ${placement.startsOn}, the day she starts.`);
  const one = await trainee.person.mutate<{ placement: PlacementView }>(TRAINEE_DOCUMENTS.confirmStart, { id: placement.id });
  story.narrate('Trainee', `confirms that she started; it is ${plainLabel(one.placement.state)} still, because both sides must confirm.`);
  const { nodes } = await employer.person.execute<{ nodes: PlacementView[] }>(EMPLOYER_DOCUMENTS.placements);
  const employerPlacement = nodes.find(({ vacancy }) => vacancy.id === vacancyId);
  if (!employerPlacement) throw new CommandFailure('The tour stopped: the employer does not see who starts.');
  const both = await employer.person.mutate<{ placement: PlacementView }>(EMPLOYER_DOCUMENTS.confirmStart, { id: employerPlacement.id });
  story.narrate('Employer', `confirms it too: the start is verified, the placement is ${plainLabel(both.placement.state)}.`);
  return placement;
}

async function answerCheckIn({ trainee, story, settings }: FirstMonthContext, { id, startsOn }: PlacementView): Promise<void> {
  story.step('Two weeks later she answers a check-in');
  await moveClockTo(settings, daysAfter(startsOn, 14), 10);
  const input = {
    placementId: id,
    feelsSafe: 'YES',
    paidInFull: 'YES',
    canLeave: 'YES',
    holdsOwnId: 'YES',
    threatened: 'NO',
    hurt: 'NO',
    mood: 4,
    wants: 'STAY',
  };
  await trainee.person.mutate(TRAINEE_DOCUMENTS.checkIn, { input });
  story.narrate('Trainee', 'answered by herself, on her own page: all is well.');
  const due = await followUpsOf(trainee.officer, trainee.id);
  story.narrate('Staff', `her follow-ups: ${due.map(({ code, dueOn, state }) => `${code} on ${dueOn} ${plainLabel(state)}`).join(', ')}.`);
}

async function recordLockedDoor({ trainee, story, settings }: FirstMonthContext, { startsOn }: PlacementView): Promise<string> {
  story.step('After thirty days the officer records a follow-up: a door is locked');
  await moveClockTo(settings, daysAfter(startsOn, 30), 10);
  const { officer } = trainee;
  const followUp = (await followUpsOf(officer, trainee.id)).find(({ code }) => code === 'F2');
  if (!followUp) throw new CommandFailure('The tour stopped: the follow-up of the thirtieth day is not there.');
  const answers = Object.entries({ ...SAFE_ANSWERS, RESTRICTION_OF_MOVEMENT: 'NO' }).map(([indicator, answer]) => ({ indicator, answer }));
  const input = {
    method: 'IN_PERSON',
    answers,
    mood: 2,
    wants: 'CHANGE',
    feelsSafe: 'NO',
    wanted: 3,
    holdsOwnId: true,
    stillWorks: true,
    daysLastWeek: 6,
    hoursLastWeek: 48,
  };
  await officer.person.mutate(STAFF_DOCUMENTS.recordFollowUp, { id: followUp.id, input });
  story.narrate('Staff', `${officer.name} recorded her answer: she cannot leave when her shift is over.`);
  return followUp.id;
}

interface AlertView {
  readonly id: string;
  readonly severity: string;
  readonly indicators: readonly string[];
  readonly trainee: { readonly id: string };
  readonly hold: { readonly id: string } | null;
}

async function handleAlert(walk: FirstMonthContext, followUpId: string): Promise<void> {
  const { employer, trainee, vacancyId, story, staff } = walk;
  story.step('The alert, the hold, and what the employer sees');
  const colleagues = staff.filter(({ institution }) => institution === trainee.officer.institution);
  const lead = colleagues.find(({ roles }) => roles.includes('SAFETY_LEAD'));
  const second = colleagues.find(({ roles }) => roles.includes('CASE_WORKER'));
  if (!lead || !second) throw new CommandFailure('The tour stopped: her institution has no safety lead or no case worker in the demo.');
  const { nodes } = await lead.person.execute<{ nodes: AlertView[] }>(STAFF_DOCUMENTS.alerts);
  const alert = nodes.find((candidate) => candidate.trainee.id === trainee.id);
  if (!alert?.hold) throw new CommandFailure(`The tour stopped: the answer of follow-up ${followUpId} placed no hold.`);
  story.narrate('Staff', `${lead.name}, safety lead, sees a ${plainLabel(alert.severity)} alert: ${alert.indicators.map(plainLabel).join(', ')}.`);
  const hidden = await trainee.officer.person.execute<{ nodes: AlertView[] } | null>(STAFF_DOCUMENTS.alerts).catch(() => null);
  story.narrate('Staff', `${trainee.officer.name}, placement officer, ${hidden?.nodes.length ? 'sees it too' : 'may not read it'}.`);
  const match = await trainee.officer.person.execute<{ failedGates: { rule: string; message: string }[] } | null>(STAFF_DOCUMENTS.match, {
    traineeId: trainee.id,
    vacancyId,
  });
  story.narrate(
    'Staff',
    `no trainee is matched with this employer now: ${match?.failedGates.find(({ rule }) => rule === 'SITE_CLEARED')?.message ?? 'the gate is closed'}`,
  );
  const { nodes: notices } = await employer.person.execute<{ nodes: { text: string }[] }>(EMPLOYER_DOCUMENTS.notices);
  story.narrate('Employer', `has ${notices.length} messages, and none mentions the alert.`);
  await liftHold(story, alert, { lead, second });
}

async function liftHold(story: FirstMonthContext['story'], { id, hold }: AlertView, { lead, second }: { lead: TourStaff; second: TourStaff }): Promise<void> {
  story.step('The safety lead investigates, and two people lift the hold');
  await lead.person.mutate(STAFF_DOCUMENTS.triage, { id, input: { safetyWishes: 'She wants to stay if the door is open.', lifeAtRisk: false } });
  await lead.person.mutate(STAFF_DOCUMENTS.act, {
    id,
    input: { action: 'Visited the house without notice: the lock is gone.', traineeAgreed: true, mandatoryReport: 'NOT_REQUIRED' },
  });
  await lead.person.mutate(STAFF_DOCUMENTS.resolve, { id, input: { outcome: 'The door stays open; she was called and says so.', traineeAgreed: true } });
  story.narrate('Staff', `${lead.name} asked what she wants, visited, and recorded the outcome.`);
  for (const person of [lead, second]) {
    const { hold: holdView } = await person.person.mutate<{ hold: { liftedAt: string | null } }>(STAFF_DOCUMENTS.liftHold, {
      id: hold?.id,
      input: { reason: 'The cause is gone; seen on the spot.' },
    });
    story.narrate('Staff', `${person.name} agreed to lift the hold: ${holdView.liftedAt ? 'it is lifted' : 'a second person has to agree'}.`);
  }
}

const followUpsOf = async (officer: TourStaff, id: string): Promise<readonly FollowUpView[]> =>
  (await officer.person.execute<{ placements: { followUps: FollowUpView[] }[] }>(STAFF_DOCUMENTS.followUps, { id })).placements[0]?.followUps ?? [];

const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);

/**
 * Moves the demo's clock forward to an hour of a day in Phnom Penh; leaves it alone if that time has passed.
 */
async function moveClockTo(settings: Settings, day: string, hour: number): Promise<void> {
  const { document } = await clock(settings, 'show');
  const remainingMs = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00${PHNOM_PENH}`) - Date.parse((document as { now: string }).now);
  if (remainingMs > 0) await clock(settings, 'forward', `${Math.ceil(remainingMs / 60_000 / 60)}h`);
}

/** Runs work that moves the demo's clock forward, and restores the clock afterwards, even on failure. */
export async function withClockRestored(settings: Settings, work: () => Promise<void>): Promise<void> {
  const { document } = await clock(settings, 'show');
  const minutesAhead = Math.round((document as { aheadBySeconds: number }).aheadBySeconds / 60);
  try {
    await work();
  } finally {
    await clock(settings, 'reset');
    // the clock command accepts at most five digits
    if (minutesAhead > 0) await clock(settings, 'forward', minutesAhead > 99_999 ? `${Math.ceil(minutesAhead / 60)}h` : `${minutesAhead}m`);
  }
}
