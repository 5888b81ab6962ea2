import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, instantOn, localDateAt, minuteOfDay } from '../../shared/local-date';
import { UNDO_HOLD_SECONDS } from '../../shared/undo';
import { isMeetingMinute } from '../../shared/weekdays';
import { CommandFailure } from '../command-result';
import type { TourEmployer, TourTrainee } from './tour-cast';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './tour-documents';
import { TERMS, fetchVacancy } from './tour-vacancies';
import { momentText, plainLabel, type Story, type TermsView, termsText } from './tour-story';

/** The participants in the second half of the tour, and the vacancy it is about. */
export interface TourContext {
  readonly employer: TourEmployer;
  readonly trainee: TourTrainee;
  readonly vacancyId: string;
  readonly aheadMs: number;
  readonly story: Story;
}
interface CardSkill {
  readonly skill: { readonly code: string; readonly label: string };
  readonly level: number;
}
interface Suggestion {
  readonly vacancy: {
    readonly title: string;
    readonly employerName: string;
    readonly district: string;
    readonly province: { readonly name: string };
    readonly terms: TermsView;
  };
  readonly reasons: readonly { readonly kind: string; readonly skill: { readonly label: string } | null }[];
  readonly card: { readonly displayName: string | null; readonly skills: readonly CardSkill[] | null };
}
interface CandidateView {
  readonly id: string;
  readonly displayName: string | null;
  readonly education: string | null;
  readonly skills: readonly (CardSkill & { readonly source: string })[] | null;
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
const TEN_O_CLOCK = 10 * 60;

/** The five best skills; a card may contain thirty. */
function skillsText(skills: readonly CardSkill[] | null): string {
  const all = (skills ?? []).toSorted((a, b) => b.level - a.level).map(({ skill, level }) => `${skill.label} at ${level}`);
  return `${all.slice(0, 5).join(', ') || 'no skills'}${all.length > 5 ? ` and ${all.length - 5} more skills` : ''}`;
}

/**
 * Whether both cards have the same skills at the same levels. Labels differ between languages, so codes are
 * compared.
 */
const sameSkills = (agreed: readonly CardSkill[] | null, received: readonly CardSkill[] | null): boolean => {
  const texts = (skills: readonly CardSkill[] | null): string[] => (skills ?? []).map(({ skill, level }) => `${skill.code} ${level}`).sort();
  return texts(agreed).join('\n') === texts(received).join('\n');
};

/**
 * Runs a referral: staff propose it, she agrees, staff send it, the employer shortlists her.
 * @returns the candidate's id for the employer
 */
export async function referTrainee({ employer, trainee, vacancyId, story }: TourContext): Promise<{ referralId: string; candidateId: string }> {
  const { officer } = trainee;
  story.step('Staff propose the vacancy to her and ask for her answer');
  const input = { traineeId: trainee.id, vacancyId, travelMinutes: 25 };
  const { referral } = await officer.person.mutate<{ referral: { id: string; score: number } }>(STAFF_DOCUMENTS.propose, { input });
  const { id } = referral;
  await officer.person.mutate(STAFF_DOCUMENTS.ask, { id });
  story.narrate('Staff', `${officer.name} proposed ${trainee.displayName} (${trainee.code}), score ${referral.score}, and asked her.`);

  story.step('She sees the suggestion and decides');
  const suggestion = await trainee.person.execute<Suggestion>(TRAINEE_DOCUMENTS.suggestion, { id });
  const { vacancy, reasons, card } = suggestion;
  story.narrate('Trainee', `"${vacancy.title}" at ${vacancy.employerName}, ${vacancy.district}, ${vacancy.province.name}: ${termsText(vacancy.terms)}.`);
  story.narrate('Trainee', `What fits: ${reasons.map(({ kind, skill }) => (skill ? `${plainLabel(kind)} ${skill.label}` : plainLabel(kind))).join(', ')}.`);
  story.narrate('Trainee', `The employer would see: ${card.displayName}, ${skillsText(card.skills)}.`);
  const candidatesBefore = await candidatesOf(employer, vacancyId);
  story.narrate(
    'Employer',
    `sees ${candidatesBefore.length === 0 ? 'nobody' : `${candidatesBefore.length} people`} so far: the employer does not learn that she was asked.`,
  );
  await trainee.person.mutate(TRAINEE_DOCUMENTS.agree, { id, input: { fields: SHOWN_FIELDS } });
  story.narrate('Trainee', `agreed, and left her education out.`);
  await officer.person.mutate(STAFF_DOCUMENTS.send, { id });
  story.narrate('Staff', `${officer.name} sent her card. For ten seconds it can be undone, and the employer does not see it yet.`);
  await sleep(UNDO_HOLD_SECONDS * 1000);

  story.step('The employer sees her card and no other data');
  const [candidate] = await candidatesOf(employer, vacancyId);
  if (!candidate) throw new CommandFailure('The tour stopped: the employer does not see who was sent.');
  if (candidate.displayName !== card.displayName || candidate.education !== null || !sameSkills(card.skills, candidate.skills)) {
    throw new CommandFailure('The tour stopped: the employer sees another card than the one she agreed to.');
  }
  const languages = (candidate.languages ?? []).map(({ language, level }) => `${language} ${level}`).join(', ');
  story.narrate(
    'Employer',
    `${candidate.displayName}: ${skillsText(candidate.skills)}; languages ${languages || 'none'}; free from ${candidate.availability?.from}; education is not there: just what she agreed to.`,
  );
  await employer.person.mutate(EMPLOYER_DOCUMENTS.open, { id: candidate.id });
  await employer.person.mutate(EMPLOYER_DOCUMENTS.shortlist, { id: candidate.id });
  story.narrate('Employer', `${employer.name} put her on the shortlist.`);
  return { referralId: id, candidateId: candidate.id };
}

async function candidatesOf(employer: TourEmployer, id: string): Promise<readonly CandidateView[]> {
  return (await employer.person.execute<{ candidates: { nodes: CandidateView[] } }>(EMPLOYER_DOCUMENTS.candidates, { id })).candidates.nodes;
}

/** The earliest possible meeting time: the instant itself by day, otherwise ten o'clock the next morning. */
function firstMeetingTime(instant: Date): Date {
  if (isMeetingMinute(minuteOfDay(instant))) return instant;
  const thisMorning = instantOn(localDateAt(instant), TEN_O_CLOCK);
  return thisMorning > instant ? thisMorning : instantOn(addDays(localDateAt(instant), 1), TEN_O_CLOCK);
}

/**
 * Runs an interview: the employer proposes times, she chooses one, and the employer records the outcome after
 * it has started.
 */
export async function runInterview({ employer, trainee, vacancyId, aheadMs, story }: TourContext, candidateId: string): Promise<void> {
  story.step('They agree on a time to talk');
  const soonest = firstMeetingTime(new Date(Date.now() + aheadMs + FIRST_SLOT_MS));
  const input = {
    slots: [0, DAY_MS, 2 * DAY_MS].map((later) => new Date(soonest.getTime() + later).toISOString()),
    place: `${employer.site.name}, ${employer.site.district}`,
    companionAllowed: true,
    transportPaid: true,
  };
  await employer.person.mutate(EMPLOYER_DOCUMENTS.propose, { id: candidateId, input });
  const interviews = await trainee.person.execute<{ id: string; slots: string[]; place: string; state: string; vacancy: { id: string } }[]>(
    TRAINEE_DOCUMENTS.interviews,
  );
  const interview = interviews.find(({ state, vacancy }) => state === 'PROPOSED' && vacancy.id === vacancyId);
  if (!interview) throw new CommandFailure('The tour stopped: she does not see the times that were proposed.');
  story.narrate('Trainee', `sees ${interview.slots.length} times at ${interview.place}; a companion may come along and her travel is paid.`);
  const [first, second] = interview.slots;
  const { id } = interview;
  const confirmed = await trainee.person.attempt(TRAINEE_DOCUMENTS.confirm, { id, input: { startsAt: first } });
  const startsAt = confirmed.code === undefined ? first : second;
  if (confirmed.code !== undefined) await trainee.person.mutate(TRAINEE_DOCUMENTS.confirm, { id, input: { startsAt } });
  story.narrate('Trainee', `chose ${momentText(startsAt ?? '')}.`);
  await sleep(Math.max(0, Math.min(FIRST_SLOT_MS, Date.parse(first ?? '') - Date.now() - aheadMs)) + 500);
  const recorded = await employer.person.attempt(EMPLOYER_DOCUMENTS.record, { id, input: { outcome: 'HIRE' } });
  if (recorded.code === undefined) story.narrate('Employer', 'recorded after the talk: they want to make an offer.');
  else story.narrate('Employer', `cannot record the interview before it has started: ${recorded.message}`);
}

interface OfferView {
  readonly id: string;
  readonly state: string;
  readonly coolingOffUntil: string | null;
  readonly terms: TermsView;
  readonly differences: readonly { readonly term: string; readonly promised: string; readonly offered: string }[];
}

/**
 * Runs an offer: issued, explained with teach-back, waited or waived the cooling-off, accepted by her alone.
 * Acceptance takes the seat.
 */
export async function acceptOffer(
  { employer, trainee, vacancyId, aheadMs, story }: TourContext,
  { referralId, candidateId }: { referralId: string; candidateId: string },
): Promise<void> {
  const { officer } = trainee;
  story.step('The employer makes an offer; staff explain it to her');
  const input = { terms: TERMS(employer.startsOn), answerBy: new Date(Date.now() + aheadMs + 7 * DAY_MS).toISOString() };
  const { offer: issued } = await employer.person.mutate<{ offer: OfferView }>(EMPLOYER_DOCUMENTS.issue, { id: candidateId, input });
  story.narrate('Employer', `offered ${termsText(issued.terms)}.`);
  const { offer } = await officer.person.execute<{ offer: OfferView }>(STAFF_DOCUMENTS.referral, { id: referralId });
  const { id } = offer;
  const differs = offer.differences.map(({ term, promised, offered }) => `${term} ${offered} instead of ${promised}`).join(', ');
  story.narrate('Staff', `${officer.name} compared it with the vacancy: ${differs || 'nothing differs'}.`);
  const teachBack = { language: 'KM', pay: true, hours: true, place: true, contactPerson: true };
  await officer.person.mutate(STAFF_DOCUMENTS.explain, { id, input: teachBack });
  story.narrate('Staff', 'explained it in Khmer; in the teach-back she repeated pay, hours, place and whom to call.');

  story.step('She thinks it over and answers');
  const offerView = await trainee.person.execute<OfferView>(TRAINEE_DOCUMENTS.offer, { id });
  story.narrate('Trainee', `${termsText(offerView.terms)}; time to think until ${momentText(offerView.coolingOffUntil ?? '')}.`);
  const early = await trainee.person.attempt(TRAINEE_DOCUMENTS.accept, { id });
  if (early.code === undefined) throw new CommandFailure('The tour stopped: an offer was accepted before the time to think was over or waived.');
  story.narrate('Trainee', `gets this answer when she accepts at once: ${early.message}`);
  await trainee.person.mutate(TRAINEE_DOCUMENTS.waive, { id });
  await trainee.person.mutate(TRAINEE_DOCUMENTS.accept, { id });
  const [placement] = await trainee.person.execute<{ startsOn: string; vacancy: { title: string; employerName: string } }[]>(TRAINEE_DOCUMENTS.placements);
  if (!placement) throw new CommandFailure('The tour stopped: she accepted and has no placement.');
  story.narrate('Trainee', `needs no more time, and accepted: "${placement.vacancy.title}" at ${placement.vacancy.employerName} from ${placement.startsOn}.`);
  const vacancy = await fetchVacancy(employer, vacancyId);
  if (vacancy.takenSeats !== 1) throw new CommandFailure('The tour stopped: she accepted and the seat is not taken.');
  story.narrate('Employer', `"${vacancy.title}": ${vacancy.takenSeats} of ${vacancy.seats} taken, ${plainLabel(vacancy.state)}.`);
}
