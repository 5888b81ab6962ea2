import { photo } from '../../harness/data/photos';
import { exampleFile } from '../../harness/data/import-requests';
import type { Audience, Harness } from '../../harness/harness';
import { linksIn } from './crawl';
import { filled, formsIn, type Filling, type FormFound } from './page-forms';

/**
 * Demo pages that no link leads to, only an answer to a form, a mail, a timer or a script; each with the user
 * who visits it and how they get there.
 */

/** A demo user with their own session, who requests pages and submits forms. */
export class Guest {
  constructor(
    readonly harness: Pick<Harness, 'url' | 'sql' | 'one'>,
    /** Null for an anonymous visitor. */
    readonly account: string | null,
    private readonly cookie: string,
  ) {}

  async page(address: string): Promise<string> {
    const answer = await fetch(this.harness.url + address, { headers: { cookie: this.cookie }, redirect: 'manual' });
    if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
    return answer.text();
  }

  /** The form of a page whose action matches. */
  async form(address: string, action: RegExp): Promise<FormFound> {
    const form = formsIn(await this.page(address)).find((one) => action.test(one.action));
    if (!form) throw new Error(`${address} has no form to ${action.source}`);
    return form;
  }

  /** @returns the address that the response redirects to */
  async send(form: FormFound, filling: Filling, to = form.action): Promise<string> {
    const body = new URLSearchParams(filled(form, filling));
    const answer = await fetch(this.harness.url + to, { method: 'POST', headers: { cookie: this.cookie }, body, redirect: 'manual' });
    const address = answer.headers.get('location');
    if (address === null) throw new Error(`${to} leads nowhere and answers ${answer.status}`);
    return address;
  }

  /** Submits a form with a file. */
  async sendFile(form: FormFound, filling: Filling, field: string, content: string): Promise<string> {
    const body = new FormData();
    for (const [name, value] of filled(form, filling)) if (name !== field) body.append(name, value);
    body.append(field, new Blob([content], { type: 'text/csv' }), 'sheet.csv');
    const answer = await fetch(this.harness.url + form.action, { method: 'POST', headers: { cookie: this.cookie }, body, redirect: 'manual' });
    return answer.headers.get('location') ?? '';
  }

  /** One value from the demo database; the account of the guest is the first parameter. */
  readonly row = async (sql: string): Promise<string> => (await this.harness.one<{ found: string }>(sql, sql.includes('$1') ? [this.account] : [])).found;
}

export interface Aside {
  readonly audience: Audience;
  /** The role by which the demo lists the sign-in; `Visitor` is not signed in. */
  readonly as: string;
  readonly come: (guest: Guest) => Promise<string[]> | string[];
  /** Prepares the state that the page needs each time it is visited. */
  readonly before?: (guest: Guest) => Promise<unknown>;
}

/** Leaves the session two minutes before it expires. */
const nearlyOver = ({ harness, account }: Guest): Promise<unknown> =>
  harness.sql("update session set last_seen_at = now() - (idle_minutes - 2) * interval '1 minute' where account_id = $1", [account]);
const asItStands: Filling = ({ kind, value, options }) => value ?? (kind === 'choice' || kind === 'list' ? options[0] : undefined);
const QUESTIONS = 5;
const MOST_BESIDE = 3;

/** Each answer leads to the next question; the last one is not submitted. */
async function questionsOfHerCheckIn(guest: Guest): Promise<string[]> {
  const addresses = ['/check-in'];
  while (addresses.length < QUESTIONS)
    addresses.push(await guest.send(await guest.form(addresses.at(-1) ?? '', /^\/check-in\//), ({ kind, value }) => (kind === 'hidden' ? value : undefined)));
  return addresses.slice(1);
}

async function offerToSomebody(guest: Guest): Promise<string[]> {
  const id = await guest.row(
    "select r.id as found from referral r join account a on a.employer_id = r.employer_id join vacancy v on v.id = r.vacancy_id where a.id = $1 and r.state in ('SHORTLISTED', 'INTERVIEWING') and v.state = 'OPEN' order by v.starts_on desc, r.id limit 1",
  );
  const offer = `/employer/candidates/${id}/offer`;
  // of several checkboxes only one is sent: a single working day has few hours
  const ofOneDay: Filling = (control) => (control.name === 'hoursPerWeek' ? '4' : asItStands(control));
  return [offer, await guest.send(await guest.form(offer, /\/offer\/check$/), ofOneDay)];
}

/** One of the employer's interviews, with a confirmed time. */
async function appointmentAgreed({ row }: Guest): Promise<string[]> {
  const person = await row(`update interview set state = 'CONFIRMED', starts_at = app.now() + interval '2 days', outcome = null, cancelled_by = null where id =
    (select i.id from interview i join account a on a.employer_id = i.employer_id join referral r on r.id = i.referral_id where a.id = $1 and r.card is not null order by i.id limit 1)
    returning referral_id as found`);
  return [`/employer/candidates/${person}/interview.ics`];
}

/** A photo that a business uploaded, on the page of its visit and on its own page; and one of a visited workplace. */
async function photoOfARegistration({ row, harness }: Guest): Promise<string[]> {
  const visit = await row(
    "select v.id as found from vetting v where not exists (select from employer_tie t where t.employer_id = v.employer_id) order by v.state = 'DECIDED', v.id limit 1",
  );
  const { id } = await harness.one<{ id: string }>(
    `insert into registration_photo (employer_id, format, width, height, content, sent_at)
      select employer_id, 'PNG', 60, 80, $2, app.now() from vetting where id = $1 returning id`,
    [visit, photo()],
  );
  const taken = await harness.one<{ id: string }>(
    `insert into vetting_photo (institution_id, vetting_id, item_code, subject, format, width, height, content, added_by, added_at)
      select v.institution_id, v.id, 'EXITS_OPEN', 'EXIT', 'WEBP', 60, 80, $1, p.account_id, app.now() from vetting v join vetting_visitor p on p.vetting_id = v.id
      where v.state in ('PLANNED', 'VISITED') order by v.id, p.account_id limit 1 returning id`,
    [photo()],
  );
  return [`/staff/vettings/${visit}`, `/staff/registration-photos/${id}`, `/staff/visit-photos/${taken.id}`, '/staff/offline-visit-worker.js'];
}

/** What a trainee said without a session of her own, with a photo that supports it. */
async function wordOfATrainee({ row, harness }: Guest): Promise<string[]> {
  const id = await row(`insert into witnessed_word (institution_id, trainee_id, word, language, manner, place, spoken_at, recorded_by, recorded_at)
    select a.institution_id, (select t.id from trainee t where t.institution_id = a.institution_id and t.state <> 'ANONYMISED' order by t.id limit 1), 'CALL_ME', 'km', 'IN_PERSON', 'Office', app.now(), a.id, app.now()
    from account a where a.id = $1 returning id as found`);
  const evidence = await harness.one<{ id: string }>(
    `insert into word_evidence (institution_id, word_id, kind, format, width, height, content, added_by, added_at)
      select institution_id, id, 'SIGNATURE', 'WEBP', 60, 80, $2, recorded_by, app.now() from witnessed_word where id = $1 returning id`,
    [id, photo()],
  );
  return [`/staff/words/${id}`, `/staff/word-evidence/${evidence.id}`];
}

const asTrainees: Filling = (control) => (control.name === 'kind' ? 'TRAINEES' : control.value);

/** Another page of an import after its dry run, whose draft the address names. */
const ofImport = (page: string, address: string): string => `/staff/import/${page}?${address.split('?')[1]}`;

/** An import file in which one row has an unknown province. */
async function importWithErrors(guest: Guest): Promise<string[]> {
  const form = await guest.form('/staff/import', /^\/staff\/import$/);
  return [ofImport('errors.csv', await guest.sendFile(form, asTrainees, 'sheet', exampleFile('trainees').replace('Phnom Penh', 'Nowhere')))];
}

/** A sheet in a partner's own words: one row can be imported, one comes back, and one word has a meaning from an earlier file. */
async function importInOwnWords(guest: Guest): Promise<string[]> {
  await guest.row(`insert into import_mapping (institution_id, target, key, meaning, mapped_by, mapped_at)
    select institution_id, 'home_province', 'up river', '03', id, app.now() from account where id = $1
    on conflict (institution_id, target, key) do update set mapped_at = app.now() returning mapped_by as found`);
  const form = await guest.form('/staff/import', /^\/staff\/import$/);
  const header = 'Name used,Province,Willing to travel,Reading and writing,Can start on,Working days,From,Until,Skills';
  const rowOf = (name: string, province: string, skill: string): string => `${name},${province},anywhere,3,02/11/2026,Mon-Sat,07:00,17:00,${skill}`;
  const send = (rows: readonly string[]): Promise<string> => guest.sendFile(form, asTrainees, 'sheet', [header, ...rows].join('\n'));
  const asked = await send([rowOf('Bopha', 'Kompong Cham', 'sewing nice clothes')]);
  const checked = await send([rowOf('Dara', 'Up river', 'sew pieces of fabric'), rowOf('Malis', 'Nowhere', 'sew pieces of fabric')]);
  return [asked, ofImport('refused.csv', checked), ofImport('known-meanings', checked)];
}

/** A committed import that contains one of the trainees, a different one each time. */
async function committedImport({ row }: Guest): Promise<string[]> {
  const id = await row(`with added as (
    insert into trainee_import (institution_id, committed_by, committed_at, people) select institution_id, id, app.now(), 1 from account where id = $1 returning institution_id, id),
    came as (insert into trainee_import_person (institution_id, trainee_id, import_id)
      select institution_id, (select t.id from trainee t where t.institution_id = added.institution_id and not exists (select from trainee_import_person p where p.trainee_id = t.id) order by t.id limit 1), id from added)
    select id as found from added`);
  return [`/staff/imports/${id}`];
}

let calls = 0;
/** The follow-up saved in two windows: the second save shows an edit conflict. */
async function followUpInTwoWindows(guest: Guest): Promise<string[]> {
  const id = await guest.row(
    "select f.id as found from follow_up f join account a on a.institution_id = f.institution_id where a.id = $1 and f.state in ('SCHEDULED', 'ATTEMPTED') and app.now()::date between f.due_on and f.window_to order by f.due_on, f.id limit 1",
  );
  const address = `/staff/follow-ups/${id}`;
  const form = await guest.form(address, new RegExp(`^${address}$`));
  const typing =
    (next: string): Filling =>
    (control) =>
      control.name === 'nextStep' ? next : control.value;
  const keep = (next: string): Promise<string> => guest.send(form, typing(next), `${address}/draft`);
  // different on each call, because saving the same text twice is no change
  await keep(`Call her on Friday (${++calls}).`);
  return [await keep('She looks for a room of her own.')];
}

/** The comparison of the first one, two and three of the first list of a kind that ranks that many. */
const sideBySide =
  (kind: string) =>
  async (guest: Guest): Promise<string[]> => {
    const ranked = linksIn(await guest.page(`/staff/${kind}`)).filter((link) => new RegExp(`^/staff/${kind}/[0-9a-f-]{36}$`).test(link));
    for (const address of ranked) {
      const ticks = [...(await guest.page(`${address}/matches`)).matchAll(/<input type="checkbox" name="with" value="([^"]+)"/g)].map(([, id]) => `with=${id}`);
      if (ticks.length >= MOST_BESIDE) return [1, 2, MOST_BESIDE].map((many) => `${address}/compare?${ticks.slice(0, many).join('&')}`);
    }
    throw new Error(`no list of ${kind} ranks ${MOST_BESIDE}`);
  };

const SESSIONS = { trainee: ['', 'Trainee, at work'], employer: ['/employer', 'Employer'], staff: ['/staff', 'Case worker'] } as const;
const sessionAsides = Object.entries(SESSIONS).flatMap(([audience, [path, as]]): Aside[] => [
  { audience: audience as Audience, as, come: () => [`${path}/extend-session`], before: nearlyOver },
  { audience: audience as Audience, as: 'Visitor', come: () => [`${path}/session-ended`] },
]);

const CHECK_IN_CODE = '482915';
/** Sets a known code, in case a newer one was requested in the meantime. */
const codeOpens = ({ harness }: Guest): Promise<unknown> =>
  harness.sql(
    "update employer_check_in set code_hash = app.check_in_code_hash(link_token, $1), code_expires_at = app.now() + interval '1 day', wrong_codes = 0 where state = 'ASKED'",
    [CHECK_IN_CODE],
  );

/** Entering the code of an employer check-in leads to the question. */
async function questionOpened(guest: Guest): Promise<string[]> {
  await codeOpens(guest);
  const token = await guest.row("select link_token as found from employer_check_in where state = 'ASKED' order by id limit 1");
  return [await guest.send(await guest.form(`/employer/check-in/${token}`, /\/open$/), () => CHECK_IN_CODE)];
}

export const ASIDES: readonly Aside[] = [
  { audience: 'staff', as: 'Case worker', come: wordOfATrainee },
  // the target page of the quick exit, and the script that caches it
  { audience: 'trainee', as: 'Visitor', come: () => ['/exit', '/exit.js'] },
  { audience: 'trainee', as: 'Trainee, at work', come: questionsOfHerCheckIn },
  {
    audience: 'trainee',
    as: 'Trainee, at work',
    come: async (guest) => [await guest.send(await guest.form('/help', /^\/help$/), ({ value }) => value)],
  },
  { audience: 'employer', as: 'Visitor', come: () => ['/employer/register/received'] },
  {
    audience: 'employer',
    as: 'Visitor',
    come: async ({ row }) => {
      const tokens = [
        await row("select link_token as found from employer_check_in where state = 'ASKED' limit 1"),
        await row("select link_token as found from employer_check_in where state = 'ANSWERED' limit 1"),
      ];
      return [...tokens, 'leads-nowhere'].map((token) => `/employer/check-in/${token}`);
    },
  },
  { audience: 'employer', as: 'Employer', come: () => ['/employer/re-authenticate'] },
  { audience: 'employer', as: 'Employer', come: questionOpened, before: codeOpens },
  { audience: 'employer', as: 'Employer', come: offerToSomebody },
  { audience: 'employer', as: 'Employer', come: appointmentAgreed },
  {
    audience: 'employer',
    as: 'Employer, not approved',
    come: () => ['/employer/confirm'],
    before: ({ harness, account }) => harness.sql('update account set email_confirmed_at = null where id = $1', [account]),
  },
  { audience: 'staff', as: 'Placement officer', come: () => ['/staff/re-authenticate', '/staff/search'] },
  { audience: 'staff', as: 'Vetting officer', come: photoOfARegistration },
  { audience: 'staff', as: 'Placement officer', come: importWithErrors },
  { audience: 'staff', as: 'Placement officer', come: importInOwnWords },
  { audience: 'staff', as: 'Placement officer', come: committedImport },
  { audience: 'staff', as: 'Placement officer', come: sideBySide('vacancies') },
  { audience: 'staff', as: 'Placement officer', come: sideBySide('trainees') },
  {
    audience: 'staff',
    as: 'Placement officer',
    come: async ({ row }) => [`/staff/skills/${await row('select code as found from skill where label_km is not null order by id limit 1')}`],
  },
  { audience: 'staff', as: 'Case worker', come: followUpInTwoWindows },
  {
    audience: 'staff',
    as: 'Safety lead',
    come: async ({ row }) => [
      `/staff/trainees/${await row("select t.id as found from trainee t join account a on a.institution_id = t.institution_id where a.id = $1 and t.state = 'EXITED' order by t.id limit 1")}/anonymise`,
    ],
  },
  // last, because a visitor who comes from here has one minute left
  ...sessionAsides,
];
