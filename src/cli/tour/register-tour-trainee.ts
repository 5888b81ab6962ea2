import { randomInt } from 'node:crypto';
import { isEasyToGuess } from '../../features/accounts/domain/sign-in/pin';
import { CommandFailure } from '../command-result';
import { dayIn, type TourSite, type TourStaff, type TourTrainee, asWaitingTrainee } from './tour-cast';
import { STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './tour-documents';
import { Person } from './tour-person';
import { ISCO_CODE } from './tour-vacancies';
import type { Story } from './tour-story';

const EVERY_DAY = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const GIVEN_NAMES = ['Bopha', 'Chanthy', 'Kunthea', 'Maly', 'Rachana', 'Sreymom', 'Theary', 'Vanna'];

/**
 * Registers another trainee where every trainee of the demo already has a referral or a placement, in the
 * steps that staff would take: profile, limits, contact, consent, identity, access.
 */
export async function registerTrainee(
  url: string,
  staff: readonly TourStaff[],
  site: TourSite,
  skillCodes: readonly string[],
  story: Story,
): Promise<TourTrainee> {
  const officer = staff.find((one) => one.roles.includes('PLACEMENT_OFFICER') && caseWorkerOf(one, staff));
  const caseWorker = officer && caseWorkerOf(officer, staff);
  if (!officer || !caseWorker) throw new CommandFailure('The demo has no institution with a placement officer and a case worker who can sign in.');
  const name = GIVEN_NAMES[Date.now() % GIVEN_NAMES.length] ?? 'Bopha';
  const { trainee } = await officer.person.mutate<{ trainee: { id: string; code: string } }>(STAFF_DOCUMENTS.register, {
    input: profile(name, site, skillCodes),
  });
  const { id } = trainee;
  await caseWorker.person.mutate(STAFF_DOCUMENTS.setIdentity, {
    id,
    input: { legalName: `Sok ${name}`, bornOn: '2001-02-03', birthDateCertainty: 'DOCUMENT' },
  });
  await caseWorker.person.mutate(STAFF_DOCUMENTS.setLimits, { id, input: {} });
  const contact = { kind: 'IN_APP', owner: 'SELF', safeFrom: '00:00', safeTo: '23:59', language: 'EN' };
  const contacted = await officer.person.mutate<{ trainee: { contactMethods: { id: string; kind: string }[] } }>(STAFF_DOCUMENTS.setContact, {
    id,
    input: contact,
  });
  const contactMethodId = contacted.trainee.contactMethods.find(({ kind }) => kind === 'IN_APP')?.id;
  await officer.person.mutate(STAFF_DOCUMENTS.verifyContact, { id, contactMethodId });
  await officer.person.mutate(STAFF_DOCUMENTS.giveConsent, { id, input: { purpose: 'MATCHING', language: 'KM', explanationMethod: 'READ_ALOUD' } });
  await officer.person.mutate(STAFF_DOCUMENTS.prepare, { id });
  await officer.person.mutate(STAFF_DOCUMENTS.makeJobReady, { id });
  const access = await officer.person.mutate<{ login: string; secret: string }>(STAFF_DOCUMENTS.giveAccess, { id });
  story.narrate(
    'Staff',
    `${officer.name} registered ${name} (${trainee.code}) with ${caseWorker.name}: profile, limits, contact, consent and access. She is ready for work.`,
  );
  const person = await Person.signIn(url, { role: 'TRAINEE', audience: 'trainee', login: access.login, secret: access.secret });
  await person.mutate(TRAINEE_DOCUMENTS.choosePin, { input: { pin: access.secret, newPin: newPin() } });
  const waitingTrainee = await asWaitingTrainee(person, staff);
  if (!waitingTrainee) throw new CommandFailure(`${trainee.code} was made job-ready but is not in state JOB_READY.`);
  return waitingTrainee;
}

/** A PIN as she might choose it. */
function newPin(): string {
  for (;;) {
    const pin = String(randomInt(1_000_000)).padStart(6, '0');
    if (!isEasyToGuess(pin)) return pin;
  }
}

const caseWorkerOf = (officer: TourStaff, staff: readonly TourStaff[]): TourStaff | undefined =>
  staff.find(({ roles, institution }) => roles.includes('CASE_WORKER') && institution === officer.institution);

const profile = (displayName: string, site: TourSite, skillCodes: readonly string[]): object => ({
  displayName,
  language: 'EN',
  homeProvince: site.province.code,
  travel: 'SAME_PROVINCE',
  acceptsHousing: false,
  literacy: 3,
  education: 'Grade 9',
  availableFrom: dayIn(-1),
  availableDays: EVERY_DAY,
  availableFromTime: '06:00',
  availableToTime: '21:00',
  skills: skillCodes.map((skillCode) => ({ skillCode, level: 3, source: 'INSTRUCTOR' })),
  languages: [{ language: 'km', level: 4 }],
  jobPreferences: [{ iscoCode: ISCO_CODE, rank: 1 }],
});
