import type { Settings } from '../../platform/settings';
import { clock } from '../clock';
import { report } from '../report';
import { Stopped } from '../result';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './documents';
import type { Walk } from './person-walk';
import type { StaffOnTour } from './cast';
import { plainly } from './story';

/** The tour's context, plus the staff who join later and the settings that allow moving the demo's clock. */
export interface LongWalk extends Walk {
  readonly staff: readonly StaffOnTour[];
  readonly settings: Settings;
}
interface PlacementSeen {
  readonly id: string;
  readonly state: string;
  readonly startsOn: string;
  readonly vacancy: { readonly id: string };
}
interface FollowUpSeen {
  readonly id: string;
  readonly code: string;
  readonly dueOn: string;
  readonly state: string;
}

const HOUR_MS = 3_600_000;
const PHNOM_PENH = '+07:00';
/** Answers to all eleven questions from a person in a safe job. */
const ALL_WELL: Readonly<Record<string, string>> = {
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
export async function firstMonth(walk: LongWalk): Promise<void> {
  const placement = await start(walk);
  await checkIn(walk, placement);
  const recorded = await lockedDoor(walk, placement);
  await alarm(walk, recorded);
}

/** Shows the published figures of the demo's grant, suppressed as they may leave the institutions. */
export async function numbers({ settings, story }: Pick<LongWalk, 'settings' | 'story'>): Promise<void> {
  story.step('The donor reads the numbers');
  const words = { grant: 'seed', from: '2004-09-01', to: '2007-07-31', asOf: '2007-08-15T00:00:00+07:00' };
  const [first, again] = [await report(settings, words), await report(settings, words)];
  for (const line of first.lines) if (/^(Grant|S1|S2|S3|S4|S5|S6|S7|O3|SHA)/.test(line)) story.tell('Service', line);
  const hashes = [first, again].map(({ document }) => (document as { hash: string }).hash);
  if (hashes[0] !== hashes[1]) throw new Stopped('The tour stopped: the same report gave two different hashes.');
  story.tell('Service', 'asked again, it gives the same hash.');
}

async function start({ employer, trainee, vacancyId, story, settings }: LongWalk): Promise<PlacementSeen> {
  story.step('She starts, and both sides say so');
  const [hers] = (await trainee.person.ask<PlacementSeen[]>(TRAINEE_DOCUMENTS.placements)).filter(({ vacancy }) => vacancy.id === vacancyId);
  if (!hers) throw new Stopped('The tour stopped: she does not see the place she has.');
  const early = await trainee.person.attempt(TRAINEE_DOCUMENTS.confirmStart, { id: hers.id });
  if (early.code === undefined) throw new Stopped('The tour stopped: a start was confirmed before its day.');
  story.tell('Trainee', `is told before the day: ${early.message}`);
  await goTo(settings, hers.startsOn, 10);
  story.tell('Service', `the clock of the demo goes forward to ${hers.startsOn}, the day she starts.`);
  const one = await trainee.person.move<{ placement: PlacementSeen }>(TRAINEE_DOCUMENTS.confirmStart, { id: hers.id });
  story.tell('Trainee', `says that she started; it is ${plainly(one.placement.state)} still, for one side alone does not count.`);
  const { nodes } = await employer.person.ask<{ nodes: PlacementSeen[] }>(EMPLOYER_DOCUMENTS.placements);
  const theirs = nodes.find(({ vacancy }) => vacancy.id === vacancyId);
  if (!theirs) throw new Stopped('The tour stopped: the employer does not see who starts.');
  const both = await employer.person.move<{ placement: PlacementSeen }>(EMPLOYER_DOCUMENTS.confirmStart, { id: theirs.id });
  story.tell('Employer', `says so too: the start is verified, the placement is ${plainly(both.placement.state)}.`);
  return hers;
}

async function checkIn({ trainee, story, settings }: LongWalk, { id, startsOn }: PlacementSeen): Promise<void> {
  story.step('Two weeks later she says how it goes');
  await goTo(settings, daysAfter(startsOn, 14), 10);
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
  await trainee.person.move(TRAINEE_DOCUMENTS.checkIn, { input });
  story.tell('Trainee', 'answered by herself, on her own page: all is well.');
  const due = await followUpsOf(trainee.officer, trainee.id);
  story.tell('Staff', `her follow-ups: ${due.map(({ code, dueOn, state }) => `${code} on ${dueOn} ${plainly(state)}`).join(', ')}.`);
}

async function lockedDoor({ trainee, story, settings }: LongWalk, { startsOn }: PlacementSeen): Promise<string> {
  story.step('After thirty days the officer asks again, and a door is locked');
  await goTo(settings, daysAfter(startsOn, 30), 10);
  const { officer } = trainee;
  const followUp = (await followUpsOf(officer, trainee.id)).find(({ code }) => code === 'F2');
  if (!followUp) throw new Stopped('The tour stopped: the follow-up of the thirtieth day is not there.');
  const answers = Object.entries({ ...ALL_WELL, RESTRICTION_OF_MOVEMENT: 'NO' }).map(([indicator, answer]) => ({ indicator, answer }));
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
  await officer.person.move(STAFF_DOCUMENTS.recordFollowUp, { id: followUp.id, input });
  story.tell('Staff', `${officer.name} wrote down what she said: she cannot leave when her shift is over.`);
  return followUp.id;
}

interface AlertSeen {
  readonly id: string;
  readonly severity: string;
  readonly indicators: readonly string[];
  readonly trainee: { readonly id: string };
  readonly hold: { readonly id: string } | null;
}

async function alarm(walk: LongWalk, followUpId: string): Promise<void> {
  const { employer, trainee, vacancyId, story, staff } = walk;
  story.step('The alarm, the hold, and what the employer sees of it');
  const colleagues = staff.filter(({ institution }) => institution === trainee.officer.institution);
  const lead = colleagues.find(({ roles }) => roles.includes('SAFETY_LEAD'));
  const second = colleagues.find(({ roles }) => roles.includes('CASE_WORKER'));
  if (!lead || !second) throw new Stopped('The tour stopped: her institution has no safety lead or no case worker in the demo.');
  const { nodes } = await lead.person.ask<{ nodes: AlertSeen[] }>(STAFF_DOCUMENTS.alerts);
  const alert = nodes.find((seen) => seen.trainee.id === trainee.id);
  if (!alert?.hold) throw new Stopped(`The tour stopped: the answer of follow-up ${followUpId} placed no hold.`);
  story.tell('Staff', `${lead.name}, safety lead, sees a ${plainly(alert.severity)} alert: ${alert.indicators.map(plainly).join(', ')}.`);
  const hidden = await trainee.officer.person.ask<{ nodes: AlertSeen[] } | null>(STAFF_DOCUMENTS.alerts).catch(() => null);
  story.tell('Staff', `${trainee.officer.name}, placement officer, ${hidden?.nodes.length ? 'sees it too' : 'may not read it'}.`);
  const match = await trainee.officer.person.ask<{ failedGates: { rule: string; message: string }[] } | null>(STAFF_DOCUMENTS.match, {
    traineeId: trainee.id,
    vacancyId,
  });
  story.tell(
    'Staff',
    `nobody is matched with this employer now: ${match?.failedGates.find(({ rule }) => rule === 'SITE_CLEARED')?.message ?? 'the gate is shut'}`,
  );
  const { nodes: notices } = await employer.person.ask<{ nodes: { text: string }[] }>(EMPLOYER_DOCUMENTS.notices);
  story.tell('Employer', `has ${notices.length} messages, and none speaks of it.`);
  await lift(story, alert, { lead, second });
}

async function lift(story: LongWalk['story'], { id, hold }: AlertSeen, { lead, second }: { lead: StaffOnTour; second: StaffOnTour }): Promise<void> {
  story.step('It is looked into, and two people lift the hold');
  await lead.person.move(STAFF_DOCUMENTS.triage, { id, input: { herWishes: 'She wants to stay if the door is open.', lifeAtRisk: false } });
  await lead.person.move(STAFF_DOCUMENTS.act, {
    id,
    input: { action: 'Visited the house without notice: the lock is gone.', sheAgreed: true, mandatoryReport: 'NOT_REQUIRED' },
  });
  await lead.person.move(STAFF_DOCUMENTS.resolve, { id, input: { outcome: 'The door stays open; she was called and says so.', sheAgreed: true } });
  story.tell('Staff', `${lead.name} asked what she wishes, visited, and wrote down how it ended.`);
  for (const person of [lead, second]) {
    const { hold: seen } = await person.person.move<{ hold: { liftedAt: string | null } }>(STAFF_DOCUMENTS.liftHold, {
      id: hold?.id,
      input: { reason: 'The cause is gone; seen on the spot.' },
    });
    story.tell('Staff', `${person.name} agreed to lift the hold: ${seen.liftedAt ? 'it is lifted' : 'a second person has to agree'}.`);
  }
}

const followUpsOf = async (officer: StaffOnTour, id: string): Promise<readonly FollowUpSeen[]> =>
  (await officer.person.ask<{ placements: { followUps: FollowUpSeen[] }[] }>(STAFF_DOCUMENTS.followUps, { id })).placements[0]?.followUps ?? [];

const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);

/**
 * Moves the demo's clock forward to an hour of a day in Phnom Penh; leaves it alone if that time has passed.
 */
async function goTo(settings: Settings, day: string, hour: number): Promise<void> {
  const { document } = await clock(settings, 'show');
  const missing = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00${PHNOM_PENH}`) - Date.parse((document as { now: string }).now);
  if (missing > 0) await clock(settings, 'forward', `${Math.ceil(missing / 60_000 / 60)}h`);
}

/** Runs work that moves the demo's clock forward, and restores the clock afterwards, even on failure. */
export async function withClockPutBack(settings: Settings, work: () => Promise<void>): Promise<void> {
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
