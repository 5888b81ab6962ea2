import { randomUUID } from 'node:crypto';
import { generate } from 'otplib';
import { account, mutateAsVisitor } from '../../harness/account-requests';
import { otherCode, codeFor, Phone } from '../../harness/data/check-ins';
import { Canaries } from '../../harness/data/canaries';
import { contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { business, changeEmployerData, register as registerBusiness, vacancyInput } from '../../harness/employer-requests';
import { safety } from '../../harness/data/safety';
import { inHours, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import {
  ask,
  giveAccess,
  giveConsent,
  IDENTITY,
  MATCHING,
  transition,
  profile,
  register,
  setContact,
  setIdentity,
  setLimits,
  verifyContact,
} from '../../harness/trainee-requests';
import type { Audience, Data, Person, Harness } from '../../harness/harness';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } } }';

/**
 * All users in one scenario from the first import file to the employer's answer; every name, text and
 * credential in it is a canary.
 */
export class LeakJourney {
  readonly canaries = new Canaries();
  readonly people: People;
  institution!: Institution;
  officer!: Person;
  caseWorker!: Person;
  lead!: Person;
  employer!: Employer;
  her!: Person;
  traineeId = '';
  herAddress = '';
  ownerAddress = '';
  private invited = '';
  placementId = '';
  checkIn!: { id: string; token: string };

  constructor(private readonly harness: Harness) {
    this.people = new People(harness);
  }

  private registerToken(person: Person): Person {
    this.canaries.keep(`session token of ${person.audience}`, person.token);
    return person;
  }

  private async colleague(...roles: string[]): Promise<Person> {
    const person = await this.people.staff(this.institution, roles);
    const email = this.canaries.email('address of staff');
    await this.harness.sql('update account set display_name = $2, email = $3 where id = $1', [person.id, this.canaries.latin('name of staff'), email]);
    return this.registerToken(person);
  }

  /** Signs in once and registers the credentials as canaries. */
  async signIn(audience: Audience, input: { login: string; secret: string; code?: string }): Promise<Data> {
    const { data } = await this.harness.post(audience, SIGN_IN, { input });
    if (data?.signIn?.token) this.canaries.keep(`token of a sign-in of ${audience}`, data.signIn.token);
    return data?.signIn;
  }

  async staffArrive(): Promise<void> {
    this.institution = await this.people.institution();
    [this.officer, this.caseWorker, this.lead] = [
      await this.colleague('PLACEMENT_OFFICER'),
      await this.colleague('CASE_WORKER'),
      await this.colleague('SAFETY_LEAD'),
    ];
    const admin = await this.colleague('INSTITUTION_ADMIN');
    const login = this.canaries.email('login of new staff');
    const input = { institutionId: this.institution.id, displayName: this.canaries.khmer('name of new staff'), email: login, roles: ['PLACEMENT_OFFICER'] };
    const { secret, totpSecret } = await admin.ask(
      'mutation ($input: StaffAccountInput!, $key: ID!) { staffAccountAdd(input: $input, idempotencyKey: $key) { ... on StaffAccountAddPayload { secret totpSecret } } }',
      { input, key: randomUUID() },
    );
    this.canaries.keep('first password of staff', secret);
    this.canaries.keep('TOTP seed', totpSecret);
    const code = this.canaries.keep('TOTP code', await generate({ secret: totpSecret }));
    await this.signIn('staff', { login, secret: this.canaries.secret('wrong password of staff'), code });
    await this.signIn('staff', { login: this.canaries.email('login of nobody'), secret, code });
    await this.signIn('staff', { login, secret, code });
  }

  async anEmployerRegisters(): Promise<void> {
    const { canaries, harness } = this;
    const [login, secret] = [(this.ownerAddress = canaries.email('login of an employer')), canaries.secret('password of an employer')];
    const sites = [{ name: canaries.latin('name of a site'), provinceCode: '12', district: 'Chamkar Mon', address: canaries.latin('address of a site') }];
    await registerBusiness(
      harness,
      business({ login, secret, sites, contactName: canaries.khmer('name of a contact'), legalName: canaries.latin('legal name') }),
    );
    const { id, siteId, accountId } = await harness.one<{ id: string; siteId: string; accountId: string }>(
      'select e.id, s.id as "siteId", a.id as "accountId" from account a join employer e on e.id = a.employer_id join employer_site s on s.employer_id = e.id where a.login = $1',
      [login],
    );
    await this.people.clear(siteId, id);
    await harness.sql("update employer set state = 'ACTIVE' where id = $1", [id]);
    await this.signIn('employer', { login, secret: canaries.secret('wrong password of an employer') });
    await this.signIn('employer', { login, secret });
    this.employer = { id, siteId, user: this.registerToken(await harness.session('employer', accountId)) };
    const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
    await changeEmployerData(this.employer.user, 'vacancyCreate', { input: vacancyInput(siteId, code, { tasks: canaries.words('tasks of a vacancy') }) });
  }

  /** Enters the code mailed to the business, and lets a colleague join with the code of another mail. */
  async theOwnerConfirms(mails: (address: string) => string): Promise<void> {
    const { canaries, harness } = this;
    const code = this.codeIn(mails(this.ownerAddress), 'code that confirms an address');
    await account(this.employer.user, 'emailConfirm', { input: { code } });
    this.invited = canaries.email('address of a colleague');
    await account(this.employer.user, 'memberInvite', { input: { email: this.invited } });
    await mutateAsVisitor(harness, 'passwordResetRequest', { email: this.ownerAddress });
  }

  async aColleagueJoins(mails: (address: string) => string): Promise<void> {
    const { canaries, harness } = this;
    const code = this.codeIn(mails(this.invited), 'code of an invitation');
    const input = { code, displayName: canaries.khmer('name of a colleague'), secret: canaries.secret('password of a colleague') };
    await mutateAsVisitor(harness, 'invitationAccept', input);
    const reset = this.codeIn(mails(this.ownerAddress), 'code for a new password');
    await mutateAsVisitor(harness, 'passwordReset', { code: `${reset}0`, secret: canaries.secret('new password of an employer') });
    await mutateAsVisitor(harness, 'passwordReset', { code: reset, secret: canaries.keep('too easy a password', 'Password4711!') });
  }

  /** The last code in the mails; it must not appear anywhere else. */
  private codeIn(mails: string, what: string): string {
    const code = [...mails.matchAll(/^([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\r?$/gm)].at(-1)?.[1];
    if (!code) throw new Error(`no ${what} was mailed`);
    this.canaries.keep(`${what} without dashes`, code.replaceAll('-', ''));
    return this.canaries.keep(what, code);
  }

  async registerTrainee(): Promise<void> {
    const { canaries } = this;
    const { code } = await this.harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
    const anyTime = {
      availableDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
      availableFromTime: '05:00',
      availableToTime: '21:00',
      wantedHoursMax: 60,
    };
    const skills = [{ skillCode: code, level: 3, source: 'INSTRUCTOR', evidence: canaries.words('evidence of a skill') }];
    const input = profile(code, { displayName: canaries.latin('her name'), minPay: null, skills, ...anyTime });
    const id = (this.traineeId = (await register(this.officer, input)).trainee.id as string);
    await transition(this.officer, 'traineePrepare', id);
    const identity = { legalName: canaries.latin('her legal name'), khmerName: canaries.khmer('her name in Khmer') };
    const papers = { idNumber: canaries.phone('number of her papers'), address: canaries.latin('her address') };
    await setIdentity(this.caseWorker, id, { ...IDENTITY, ...identity, ...papers });
    const protection = { reasons: canaries.words('reasons'), namedPeople: canaries.khmer('somebody to beware of'), history: canaries.words('her history') };
    const result = await ask(
      this.caseWorker,
      'traineeSetProtection',
      { id: 'ID!', input: 'ProtectionInput!' },
      { id, input: { population: 'SURVIVOR', risk: 'HIGH', ...protection } },
    );
    if (result.code) throw new Error(`not protected: ${JSON.stringify(result)}`);
    await setLimits(this.caseWorker, id, { noNight: true });
    this.herAddress = canaries.email('her e-mail');
    const owned = { kind: 'EMAIL', address: this.herAddress, owner: 'SELF', language: 'EN' };
    const [method] = (await setContact(this.officer, id, owned)).trainee.contactMethods;
    await verifyContact(this.officer, id, method.id);
    await setContact(this.officer, id, { kind: 'CALL', address: canaries.phone('her phone'), owner: 'SELF', language: 'KM' });
    await giveConsent(this.officer, id, MATCHING);
    const ready = await transition(this.officer, 'traineeMakeJobReady', id);
    if (ready.trainee?.state !== 'JOB_READY') throw new Error(`not ready: ${JSON.stringify(ready)}`);
    const { login, secret } = await giveAccess(this.caseWorker, id);
    canaries.keep('her access code', login);
    canaries.keep('her PIN', secret);
    await this.signIn('trainee', { login, secret: canaries.keep('a wrong PIN', otherCode(secret)) });
    await this.choosesHerPin(await this.signIn('trainee', { login, secret }), { pin: secret, newPin: '604173', listPin: '318526' });
    await this.signIn('trainee', { login, secret: '318526' });
    const account = await this.harness.one<{ id: string }>('select id from account where trainee_id = $1', [id]);
    this.her = this.registerToken(await this.harness.session('trainee', account.id));
  }

  /** Sets her own PIN, and a second one that opens only the list of jobs. */
  private async choosesHerPin({ token }: Data, input: { pin: string; newPin: string; listPin: string }): Promise<void> {
    this.canaries.keep('the PIN she chose', input.newPin);
    this.canaries.keep('the PIN for the list', input.listPin);
    const change = 'mutation ($input: PinChangeInput!, $key: ID!) { pinChange(input: $input, idempotencyKey: $key) { __typename } }';
    const { data } = await this.harness.post('trainee', change, { input, key: randomUUID() }, { authorization: `Bearer ${token}` });
    if (data?.pinChange?.__typename !== 'PinChangePayload') throw new Error(`no PIN of her own: ${JSON.stringify(data)}`);
  }

  /** From the proposal to a start that both sides have confirmed. */
  async placeTrainee(): Promise<void> {
    const vacancy = await this.people.vacancy(this.employer, { startsOn: inDays(2), seats: 2 });
    const expectSuccess = async (request: Promise<Data>): Promise<Data> => {
      const answer = await request;
      if (answer.code && !answer.id) throw new Error(`a step was refused: ${JSON.stringify(answer)}`);
      return answer;
    };
    const { id } = await expectSuccess(
      step(this.officer, 'referralPropose', { input: { traineeId: this.traineeId, vacancyId: vacancy.id, travelMinutes: 20 } }),
    );
    await expectSuccess(step(this.officer, 'referralAsk', { id }));
    await expectSuccess(step(this.her, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } }));
    await expectSuccess(step(this.officer, 'referralSend', { id }));
    await expectSuccess(step(this.employer.user, 'candidateShortlist', { id }));
    const offer = await expectSuccess(step(this.employer.user, 'offerIssue', { id, input: { ...offerInput({ startsOn: inDays(4) }), answerBy: inHours(73) } }));
    await expectSuccess(step(this.officer, 'offerExplain', { id: offer.id, input: teachBack }));
    await this.harness.clockForward('25 hours');
    await expectSuccess(step(this.her, 'offerAccept', { id: offer.id }));
    this.placementId = (await this.harness.one<{ id: string }>('select id from placement where offer_id = $1', [offer.id])).id;
    await this.harness.clockForward('3 days');
    await expectSuccess(step(this.her, 'placementConfirmStart', { id: this.placementId }));
    await expectSuccess(step(this.employer.user, 'placementConfirmStart', { id: this.placementId }));
  }

  /** A follow-up with a critical answer: an alert, a hold, and what staff write about both. */
  async reportDanger(): Promise<void> {
    const { canaries, harness } = this;
    const { id } = await followUpOf(harness, this.placementId, 'F0');
    const answers = elevenAnswers({ RESTRICTION_OF_MOVEMENT: 'NO' });
    const result = await contact(this.officer, 'followUpRecord', id, {
      input: { method: 'CALL', feelsSafe: 'NO', answers, nextStep: canaries.words('the next step') },
    });
    if (result.code) throw new Error(`not written down: ${JSON.stringify(result)}`);
    const alert = await harness.one<{ id: string }>('select id from safety_alert where trainee_id = $1', [this.traineeId]);
    await safety(this.lead, 'alertTriage', { id: alert.id, input: { safetyWishes: canaries.words('her wishes'), lifeAtRisk: false } });
    await safety(this.lead, 'alertAct', { id: alert.id, input: { action: canaries.words('what was done'), traineeAgreed: true } });
    await safety(this.lead, 'employerHold', { id: this.employer.id, input: { reason: canaries.words('reason of a hold') } });
    const holds = await harness.one<{ n: number }>('select count(*)::int as n from employer_hold where lifted_at is null');
    if (holds.n === 0) throw new Error('nothing is held');
  }

  /** The employer check-in: with a link from a mail and a code, first wrong, then right. */
  async answerEmployerCheckIn(): Promise<void> {
    const { canaries, harness } = this;
    this.checkIn = await harness.one(
      "update employer_check_in set state = 'ASKED', asked_at = app.now(), expires_at = app.now() + interval '14 days' where placement_id = $1 and day = 14 returning id, link_token as token",
      [this.placementId],
    );
    canaries.keep('link token', this.checkIn.token);
    const code = canaries.keep('code of a check-in', await codeFor(this.employer.user, this.checkIn.id));
    const [phone, path] = [new Phone(harness), `/employer/check-in/${this.checkIn.token}`];
    await phone.get(path);
    await phone.post(`${path}/open`, { code: canaries.keep('a wrong code', otherCode(code)) });
    await phone.post(`${path}/open`, { code });
    const response = await phone.post(path, { attendance: 'MOSTLY', skill: 'AS_EXPECTED', conduct: 'GOOD', note: canaries.words('note of a check-in') });
    if (!response.text.includes('We have your answers.')) throw new Error('the check-in was not answered');
    await phone.get(`/employer/check-in/${canaries.token('a token that opens nothing')}`);
  }

  /** Unreadable requests, each with canaries in it, and one that fails inside the service. */
  async badRequests(): Promise<void> {
    const { canaries, harness } = this;
    const raw = (path: string, body: string, type = 'application/json'): Promise<unknown> =>
      fetch(`${harness.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: `Bearer ${canaries.token('a token of nobody')}` },
        body,
      });
    await raw('/graphql/staff', `{"query": "{ me { id } }", "variables": {"name": "${canaries.latin('broken JSON')}`);
    await raw('/graphql/staff', JSON.stringify({ query: `{ ${canaries.keep('an unknown field', 'zqxfieldzqxfieldzq')} }` }));
    await raw('/staff/sign-in', `login=${encodeURIComponent(canaries.khmer('a login of a page'))}`, 'application/x-www-form-urlencoded');
    await fetch(`${harness.url}/nothing/${encodeURIComponent(canaries.latin('a path'))}?name=${encodeURIComponent(canaries.khmer('a query'))}`);
    const register =
      'mutation ($input: TraineeInput!, $key: ID!) { traineeRegister(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code message } } }';
    const input = profile('none', { displayName: canaries.latin('name in a refused request') });
    await this.officer.answer(register, { input, key: randomUUID() });
    await this.officer.answer(register, { input: { ...input, language: canaries.latin('a wrong choice') }, key: randomUUID() });
    await this.officer.answer(register, { input: { ...input, [canaries.keep('a wrong field', 'zqxwrongzqxwrongzq')]: 1 }, key: randomUUID() });
    await this.officer.answer('query ($id: ID!) { trainee(id: $id) { id } }', { id: canaries.words('a wrong id') });
    await this.officer.answer('query ($id: ID!) { trainee(id: $id) { id } }', { id: { name: canaries.words('a wrong type') } });
  }

  /**
   * A request that the database aborts with her name in its message.
   * @returns the reference in the response
   */
  async somethingBreaks(): Promise<string> {
    const { canaries, harness } = this;
    const name = canaries.latin('name in a failing request');
    const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
    await harness.sql(`create function app.break_off() returns trigger language plpgsql as $$ begin
      raise exception 'nobody like "%" may be here', new.display_name using detail = 'it was ' || new.display_name, hint = new.display_name; end $$;
      create trigger break_off before insert on trainee for each row execute function app.break_off()`);
    try {
      const answer = await this.officer.answer(
        'mutation ($input: TraineeInput!, $key: ID!) { traineeRegister(input: $input, idempotencyKey: $key) { __typename } }',
        { input: profile(code, { displayName: name }), key: randomUUID() },
      );
      return String(answer.errors?.[0]?.extensions.reference);
    } finally {
      await harness.sql('drop trigger break_off on trainee; drop function app.break_off()');
    }
  }
}
