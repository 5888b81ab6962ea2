import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, instantOn, localDateAt, minuteOfDay } from '../../shared/local-date';
import { isMeetingMinute } from '../../shared/weekdays';
import { Stopped } from '../result';
import type { EmployerOnTour, TraineeOnTour } from './cast';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './documents';
import { TERMS, vacancySeen } from './places-walk';
import { momentText, plainly, type Story, type TermsSeen, termsText } from './story';

/** The participants in the second half of the tour, and the vacancy it is about. */
export interface Walk {
  readonly employer: EmployerOnTour;
  readonly trainee: TraineeOnTour;
  readonly vacancyId: string;
  readonly aheadMs: number;
  readonly story: Story;
}
interface SkillSeen {
  readonly skill: { readonly code: string; readonly label: string };
  readonly level: number;
}
interface Suggestion {
  readonly vacancy: {
    readonly title: string;
    readonly employerName: string;
    readonly district: string;
    readonly province: { readonly name: string };
    readonly terms: TermsSeen;
  };
  readonly reasons: readonly { readonly kind: string; readonly skill: { readonly label: string } | null }[];
  readonly card: { readonly displayName: string | null; readonly skills: readonly SkillSeen[] | null };
}
interface CandidateSeen {
  readonly id: string;
  readonly displayName: string | null;
  readonly education: string | null;
  readonly skills: readonly (SkillSeen & { readonly source: string })[] | null;
  readonly languages: readonly { readonly language: string; readonly level: number }[] | null;
  readonly availability: { readonly from: string } | null;
}

const SHOWN_FIELDS = ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY'];
/**
 * How far ahead the first interview slot is: late enough that she can still confirm it, and early enough for
 * the tour to wait for it.
 */
const FIRST_SLOT_MS = 4_000;
const DAY_MS = 86_400_000;
const TEN = 10 * 60;

/** The five best skills; a card may contain thirty. */
function skillsText(skills: readonly SkillSeen[] | null): string {
  const all = (skills ?? []).toSorted((a, b) => b.level - a.level).map(({ skill, level }) => `${skill.label} at ${level}`);
  return `${all.slice(0, 5).join(', ') || 'no skills'}${all.length > 5 ? ` and ${all.length - 5} more skills` : ''}`;
}

/**
 * Whether both cards have the same skills at the same levels. Labels differ between languages, so codes are
 * compared.
 */
const sameSkills = (shown: readonly SkillSeen[] | null, seen: readonly SkillSeen[] | null): boolean => {
  const texts = (skills: readonly SkillSeen[] | null): string[] => (skills ?? []).map(({ skill, level }) => `${skill.code} ${level}`).sort();
  return texts(shown).join('\n') === texts(seen).join('\n');
};

/**
 * Runs a referral: staff propose it, she agrees, staff send it, the employer shortlists her. @returns the
 * candidate's id for the employer
 */
export async function introduce({ employer, trainee, vacancyId, story }: Walk): Promise<{ referralId: string; candidateId: string }> {
  const { officer } = trainee;
  story.step('Staff propose the place to her, and ask');
  const input = { traineeId: trainee.id, vacancyId, travelMinutes: 25 };
  const { referral } = await officer.person.move<{ referral: { id: string; score: number } }>(STAFF_DOCUMENTS.propose, { input });
  const { id } = referral;
  await officer.person.move(STAFF_DOCUMENTS.ask, { id });
  story.tell('Staff', `${officer.name} proposed ${trainee.displayName} (${trainee.code}), score ${referral.score}, and asked her.`);

  story.step('She sees the suggestion and decides');
  const seen = await trainee.person.ask<Suggestion>(TRAINEE_DOCUMENTS.suggestion, { id });
  const { vacancy, reasons, card } = seen;
  story.tell('Trainee', `"${vacancy.title}" at ${vacancy.employerName}, ${vacancy.district}, ${vacancy.province.name}: ${termsText(vacancy.terms)}.`);
  story.tell('Trainee', `What fits: ${reasons.map(({ kind, skill }) => (skill ? `${plainly(kind)} ${skill.label}` : plainly(kind))).join(', ')}.`);
  story.tell('Trainee', `The employer would see: ${card.displayName}, ${skillsText(card.skills)}.`);
  const nobody = await candidatesOf(employer, vacancyId);
  story.tell('Employer', `sees ${nobody.length === 0 ? 'nobody' : `${nobody.length} people`} yet: that she was asked is hers.`);
  await trainee.person.move(TRAINEE_DOCUMENTS.agree, { id, input: { fields: SHOWN_FIELDS } });
  story.tell('Trainee', `agreed, and left her education out.`);
  await officer.person.move(STAFF_DOCUMENTS.send, { id });

  story.step('The employer sees her card, and nothing else');
  const [candidate] = await candidatesOf(employer, vacancyId);
  if (!candidate) throw new Stopped('The tour stopped: the employer does not see who was sent.');
  if (candidate.displayName !== card.displayName || candidate.education !== null || !sameSkills(card.skills, candidate.skills)) {
    throw new Stopped('The tour stopped: the employer sees another card than the one she agreed to.');
  }
  const languages = (candidate.languages ?? []).map(({ language, level }) => `${language} ${level}`).join(', ');
  story.tell(
    'Employer',
    `${candidate.displayName}: ${skillsText(candidate.skills)}; languages ${languages || 'none'}; free from ${candidate.availability?.from}; education is not there: just what she agreed to.`,
  );
  await employer.person.move(EMPLOYER_DOCUMENTS.open, { id: candidate.id });
  await employer.person.move(EMPLOYER_DOCUMENTS.shortlist, { id: candidate.id });
  story.tell('Employer', `${employer.name} put her on the shortlist.`);
  return { referralId: id, candidateId: candidate.id };
}

async function candidatesOf(employer: EmployerOnTour, id: string): Promise<readonly CandidateSeen[]> {
  return (await employer.person.ask<{ candidates: { nodes: CandidateSeen[] } }>(EMPLOYER_DOCUMENTS.candidates, { id })).candidates.nodes;
}

/** The earliest possible meeting time: the instant itself by day, otherwise ten o'clock the next morning. */
function firstTime(instant: Date): Date {
  if (isMeetingMinute(minuteOfDay(instant))) return instant;
  const thisMorning = instantOn(localDateAt(instant), TEN);
  return thisMorning > instant ? thisMorning : instantOn(addDays(localDateAt(instant), 1), TEN);
}

/**
 * Runs an interview: the employer proposes times, she chooses one, and the employer records the outcome after
 * it has started.
 */
export async function meet({ employer, trainee, vacancyId, aheadMs, story }: Walk, candidateId: string): Promise<void> {
  story.step('They agree on a time to talk');
  const soonest = firstTime(new Date(Date.now() + aheadMs + FIRST_SLOT_MS));
  const input = {
    slots: [0, DAY_MS, 2 * DAY_MS].map((later) => new Date(soonest.getTime() + later).toISOString()),
    place: `${employer.site.name}, ${employer.site.district}`,
    companionAllowed: true,
    transportPaid: true,
  };
  await employer.person.move(EMPLOYER_DOCUMENTS.propose, { id: candidateId, input });
  const interviews = await trainee.person.ask<{ id: string; slots: string[]; place: string; state: string; vacancy: { id: string } }[]>(
    TRAINEE_DOCUMENTS.interviews,
  );
  const interview = interviews.find(({ state, vacancy }) => state === 'PROPOSED' && vacancy.id === vacancyId);
  if (!interview) throw new Stopped('The tour stopped: she does not see the times that were proposed.');
  story.tell('Trainee', `sees ${interview.slots.length} times at ${interview.place}; somebody may come along and the way is paid.`);
  const [first, second] = interview.slots;
  const { id } = interview;
  const confirmed = await trainee.person.attempt(TRAINEE_DOCUMENTS.confirm, { id, input: { startsAt: first } });
  const startsAt = confirmed.code === undefined ? first : second;
  if (confirmed.code !== undefined) await trainee.person.move(TRAINEE_DOCUMENTS.confirm, { id, input: { startsAt } });
  story.tell('Trainee', `chose ${momentText(startsAt ?? '')}.`);
  await sleep(Math.max(0, Math.min(FIRST_SLOT_MS, Date.parse(first ?? '') - Date.now() - aheadMs)) + 500);
  const recorded = await employer.person.attempt(EMPLOYER_DOCUMENTS.record, { id, input: { outcome: 'HIRE' } });
  if (recorded.code === undefined) story.tell('Employer', 'recorded after the talk: they want to make an offer.');
  else story.tell('Employer', `cannot record the talk before it has begun: ${recorded.message}`);
}

interface OfferSeen {
  readonly id: string;
  readonly state: string;
  readonly coolingOffUntil: string | null;
  readonly terms: TermsSeen;
  readonly differences: readonly { readonly term: string; readonly promised: string; readonly offered: string }[];
}

/**
 * Runs an offer: issued, explained with teach-back, waited or waived the cooling-off, accepted by her alone.
 * Acceptance takes the seat.
 */
export async function agree(
  { employer, trainee, vacancyId, aheadMs, story }: Walk,
  { referralId, candidateId }: { referralId: string; candidateId: string },
): Promise<void> {
  const { officer } = trainee;
  story.step('The employer makes an offer; staff explain it to her');
  const input = { terms: TERMS(employer.startsOn), answerBy: new Date(Date.now() + aheadMs + 7 * DAY_MS).toISOString() };
  const { offer: issued } = await employer.person.move<{ offer: OfferSeen }>(EMPLOYER_DOCUMENTS.issue, { id: candidateId, input });
  story.tell('Employer', `offered ${termsText(issued.terms)}.`);
  const { offer } = await officer.person.ask<{ offer: OfferSeen }>(STAFF_DOCUMENTS.referral, { id: referralId });
  const { id } = offer;
  const differs = offer.differences.map(({ term, promised, offered }) => `${term} ${offered} instead of ${promised}`).join(', ');
  story.tell('Staff', `${officer.name} compared it with the vacancy: ${differs || 'nothing differs'}.`);
  const teachBack = { language: 'KM', pay: true, hours: true, place: true, whomToCall: true };
  await officer.person.move(STAFF_DOCUMENTS.explain, { id, input: teachBack });
  story.tell('Staff', 'explained it in Khmer; she said back pay, hours, place and whom to call.');

  story.step('She thinks it over and answers');
  const seen = await trainee.person.ask<OfferSeen>(TRAINEE_DOCUMENTS.offer, { id });
  story.tell('Trainee', `${termsText(seen.terms)}; time to think until ${momentText(seen.coolingOffUntil ?? '')}.`);
  const early = await trainee.person.attempt(TRAINEE_DOCUMENTS.accept, { id });
  if (early.code === undefined) throw new Stopped('The tour stopped: an offer was accepted before the time to think was over or waived.');
  story.tell('Trainee', `is told when she says yes at once: ${early.message}`);
  await trainee.person.move(TRAINEE_DOCUMENTS.waive, { id });
  await trainee.person.move(TRAINEE_DOCUMENTS.accept, { id });
  const [placement] = await trainee.person.ask<{ startsOn: string; vacancy: { title: string; employerName: string } }[]>(TRAINEE_DOCUMENTS.placements);
  if (!placement) throw new Stopped('The tour stopped: she accepted and has no place.');
  story.tell('Trainee', `needs no more time, and accepted: "${placement.vacancy.title}" at ${placement.vacancy.employerName} from ${placement.startsOn}.`);
  const vacancy = await vacancySeen(employer, vacancyId);
  if (vacancy.taken !== 1) throw new Stopped('The tour stopped: she accepted and the seat is not taken.');
  story.tell('Employer', `"${vacancy.title}": ${vacancy.taken} of ${vacancy.seats} taken, ${plainly(vacancy.state)}.`);
}
