import { Injectable } from '@nestjs/common';
import type { ContactSafety } from '../contacts/domain/safe-contact';
import type { Role } from '../accounts/domain/permissions';
import type { Language } from '../../platform/security/actor';
import type { Tx } from '../../platform/database/tx';
import type { EventName } from '../../shared/events';
import { groupsOf } from '../../shared/groups';
import type { Refusal } from '../../shared/refusal';
import { traineeConsent, isObsolete, leadsToEmployerOnHold, referralConsent } from './concerned-parties.queries';
import type { DeliveryStep } from './domain/delivery';
import type { Message, RecipientKind } from './domain/message';
import { CODE_NOTICES, SECOND_PERSON_NEEDED } from './domain/notices';
import type { DeliveryConsent } from './domain/delivery-decision';
import { EVENTS_TOWARDS_EMPLOYER } from './domain/task';
import { MailLimitsService } from './mail-limits.service';

/**
 * A recipient. `institutionId` is that of the message: their own for staff and trainees; for an employer,
 * that of the pipeline or the steward.
 */
export interface Addressee {
  readonly kind: RecipientKind;
  readonly id: string;
  readonly institutionId: string;
  readonly language: Language;
  readonly hasEmail: boolean;
}

/** A trainee's contact method with its address. */
export interface ContactRoute extends ContactSafety {
  readonly address: string | null;
  readonly language: Language;
}

/** The facts that decide whether and where a message may be sent now. */
export interface DeliveryFacts {
  /** The e-mail address of staff or an employer; null if none may be used, and for a trainee. */
  readonly email: string | null;
  /** For messages to a trainee. */
  readonly traineeState: string | null;
  /**
   * For a trainee, her consent to the subject; for others, her consent to be seen by the employer of the
   * pipeline it is about.
   */
  readonly consent: DeliveryConsent | null;
  readonly isOver: boolean;
  readonly leadsToHeldEmployer: boolean;
  /** The contact methods of the trainee it is addressed to. */
  readonly contactMethods: readonly ContactRoute[];
}

interface AccountRow {
  readonly id: string;
  readonly institutionId: string;
  readonly language: Language;
  readonly hasEmail: boolean;
}

/** Someone a notice is for; `isAbsent` if she is on leave and no one stands in. */
interface Reader extends AccountRow {
  readonly isAbsent: boolean;
}

const ACCOUNT = `id, institution_id as "institutionId", language, email is not null as "hasEmail"`;
const STAFF_WITH = `select ${ACCOUNT} from account where audience = 'staff' and closed_at is null and institution_id = $1 and $2 = any(roles)`;
/** $1 a visit, $2 the notice that each gets once about it. */
const VETTING_DECIDERS = `select ${ACCOUNT} from account where id in (select app.vetting_deciders($1))
  and not exists (select from message m where m.recipient_id = account.id and m.subject_id = $1 and m.notice = $2)`;
/** An account and the person who stands in for it today. */
const READERS = `select a.id, a.institution_id as "institutionId", a.language, a.email is not null as "hasEmail", app.is_absent(a.id) as "isAbsent"`;
const TRAINEE_OFFICER = `${READERS} from trainee t
  join account a on a.id = any(app.readers_for(t.placement_officer_id)) and a.closed_at is null where t.institution_id = $1 and t.id = $2`;
const TRAINEE_CASE_WORKER = TRAINEE_OFFICER.replace('t.placement_officer_id', 't.case_worker_id');
const FOLLOW_UP_OFFICER = `${READERS} from follow_up f
  join account a on a.id = any(app.readers_for(f.assigned_to)) and a.closed_at is null where f.institution_id = $1 and f.id = $2`;
/** $2 one of the tasks that a hold opened together: the readers of each, and none for a task without an officer. */
const HOLD_TASK_OFFICERS = `${READERS.replace('select', 'select distinct')}, o.assigned_to as "assignedTo" from task k
  join task o on o.institution_id = k.institution_id and o.kind = k.kind and o.subject_id = k.subject_id and o.created_at = k.created_at
  left join account a on a.id = any(app.readers_for(o.assigned_to)) and a.closed_at is null where k.institution_id = $1 and k.id = $2 and k.kind = 'HOLD_CONTACT'`;
const RECEIVING_STAFF = `select a.id, a.institution_id as "institutionId", a.language, a.email is not null as "hasEmail" from institution_referral r
  join account a on a.institution_id = r.to_institution_id and a.audience = 'staff' and a.closed_at is null and a.roles && array['CASE_WORKER', 'INSTITUTION_ADMIN']
  where r.id = $1 and r.offered_at is not null`;
const STAFF_HOLDER = `select ${ACCOUNT} from account where audience = 'staff' and closed_at is null and id = $1`;
const HANDOVER_SIDES = `select a.id, a.institution_id as "institutionId", a.language, a.email is not null as "hasEmail" from handover h
  join account a on a.id in (h.from_id, h.to_id) and a.closed_at is null where h.id = $1`;
const LEAVE_SIDES = `select a.id, a.institution_id as "institutionId", a.language, a.email is not null as "hasEmail" from staff_leave l
  join account a on a.id in (l.account_id, l.stand_in_id) and a.closed_at is null where l.id = $1`;
const NOTICE_OFFICER = `select a.id, a.institution_id as "institutionId", a.language, a.email is not null as "hasEmail" from new_match_notification n
  join account a on a.id = n.officer_id and a.closed_at is null where n.id = $1`;
const CODE_READER = `select coalesce(a.id, i.id) as id, null::uuid as "institutionId", coalesce(a.language, i.language) as language, true as "hasEmail"
  from mail_code c left join account a on a.id = c.account_id left join employer_invitation i on i.id = c.invitation_id where c.id = $1 and coalesce(a.id, i.id) is not null`;
const EMPLOYER_ACCOUNT = `select id, institution_id as "institutionId", language, email_confirmed_at is not null as "hasEmail" from account where audience = 'employer' and closed_at is null`;
/**
 * An employer account's unconfirmed address gets only e-mail with a code, and its replacement address, if
 * there is one, gets that instead. An invitation is sent to an address without an account.
 */
const emailAddressSql = (account: string, isForCode: string): string => `
  (select case when ${isForCode} then coalesce(pending_email, email) else email end from account
    where id = ${account} and closed_at is null and (audience <> 'employer' or email_confirmed_at is not null or ${isForCode})
  union all select email from employer_invitation where id = ${account} and state = 'OPEN' limit 1)`;
/** $1 messages, $2 notices with a code, $3 events that bring the trainee closer to an employer. */
const DELIVERY_FACTS = `
  select m.id, case when m.recipient_kind <> 'TRAINEE' then ${emailAddressSql('m.recipient_id', 'm.notice = any($2::text[])')} end as email, t.state as "traineeState",
    case when m.recipient_kind = 'TRAINEE' then ${traineeConsent('m.institution_id', 'm.recipient_id', 'm.subject_id')} else ${referralConsent('m.subject_id')} end as consent,
    coalesce(${isObsolete('m.event_id')}, false) as "isOver",
    coalesce(m.recipient_kind = 'TRAINEE' and ${leadsToEmployerOnHold('m.event_id', '$3')}, false) as "leadsToHeldEmployer"
  from message m left join trainee t on m.recipient_kind = 'TRAINEE' and t.institution_id = m.institution_id and t.id = m.recipient_id
  where m.id = any($1::uuid[])`;
const CONTACT_COLUMNS = `kind, owner, state, verified_on as "verifiedOn", valid_days as "validDays", do_not_contact_until as "doNotContactUntil", safe_days as "safeDays",
  safe_from_minute as "safeFromMinute", safe_to_minute as "safeToMinute", address, language`;
const CONTACTS_OF_TRAINEE = `select ${CONTACT_COLUMNS} from contact_method where institution_id = $1 and trainee_id = $2`;
/** $1 messages to trainees. */
const CONTACTS_OF_RECIPIENTS = `select m.id as "messageId", ${CONTACT_COLUMNS.replace('state', 'w.state').replace('language', 'w.language')} from message m
  join contact_method w on w.institution_id = m.institution_id and w.trainee_id = m.recipient_id where m.recipient_kind = 'TRAINEE' and m.id = any($1::uuid[])`;

const TRAINEE_CONSENT = `select ${traineeConsent('$1::uuid', '$2::uuid', '$3::uuid')} as consent`;

const staffAddressees = (rows: readonly AccountRow[]): Addressee[] => rows.map((row) => ({ ...row, kind: 'STAFF' }));
const employerAddressees = (rows: readonly AccountRow[], institutionId: string): Addressee[] =>
  rows.map((row) => ({ ...row, kind: 'EMPLOYER', institutionId }));

/**
 * Finds recipients, and decides whether and where messages may be sent. Runs as the worker, once when a
 * message is planned and again when it is sent.
 */
@Injectable()
export class RecipientsService {
  constructor(private readonly limits: MailLimitsService) {}

  async steward(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ id: string }>('select steward_institution_id as id from installation');
    if (!row) throw new Error('The installation has no steward institution: set installation.steward_institution_id');
    return row.id;
  }

  async vettingOfficers(tx: Tx, institutionId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(STAFF_WITH, [institutionId, 'VETTING_OFFICER']));
  }

  /** The vetting officers who may decide on a visit and were not asked yet to be its second person. */
  async vettingDeciders(tx: Tx, vettingId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(VETTING_DECIDERS, [vettingId, SECOND_PERSON_NEEDED]));
  }

  /**
   * The trainee's responsible officer and her stand-in, and all placement officers of her institution if no one of
   * them is there, so that every notice has a reader.
   */
  async placementOfficers(tx: Tx, institutionId: string, traineeId: string): Promise<Addressee[]> {
    return this.withTeam(tx, await tx.query<Reader>(TRAINEE_OFFICER, [institutionId, traineeId]), institutionId, 'PLACEMENT_OFFICER');
  }

  /** These accounts, and everyone with the role if there are none or they are on leave without a stand-in. */
  private async withTeam(tx: Tx, own: readonly Reader[], institutionId: string, role: Role): Promise<Addressee[]> {
    const team = own.every(({ isAbsent }) => isAbsent) ? await tx.query<AccountRow>(STAFF_WITH, [institutionId, role]) : [];
    const others = team.filter(({ id }) => !own.some((one) => one.id === id));
    return staffAddressees([...own.map(({ id, institutionId: at, language, hasEmail }) => ({ id, institutionId: at, language, hasEmail })), ...others]);
  }

  async safetyLeads(tx: Tx, institutionId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(STAFF_WITH, [institutionId, 'SAFETY_LEAD']));
  }

  async institutionAdmins(tx: Tx, institutionId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(STAFF_WITH, [institutionId, 'INSTITUTION_ADMIN']));
  }

  /** The two colleagues of a handover, if their accounts are open. */
  async handoverSides(tx: Tx, handoverId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(HANDOVER_SIDES, [handoverId]));
  }

  /** The trainee's case worker and the stand-in, and all case workers of her institution if no one of them is there. */
  async caseWorkers(tx: Tx, institutionId: string, traineeId: string): Promise<Addressee[]> {
    return this.withTeam(tx, await tx.query<Reader>(TRAINEE_CASE_WORKER, [institutionId, traineeId]), institutionId, 'CASE_WORKER');
  }

  /** The colleague on leave and the stand-in. */
  async leaveSides(tx: Tx, leaveId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(LEAVE_SIDES, [leaveId]));
  }

  /** Staff of the institution a referral was offered to; empty for a draft, or for one revoked as a draft. */
  async receivingStaff(tx: Tx, referralId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(RECEIVING_STAFF, [referralId]));
  }

  /** The officer a new-match notification was made for. */
  async noticeOfficer(tx: Tx, noticeId: string): Promise<Addressee[]> {
    return staffAddressees(await tx.query<AccountRow>(NOTICE_OFFICER, [noticeId]));
  }

  /** The assignee of the follow-up and her stand-in, or the trainee's officer. */
  async followUpOfficers(tx: Tx, institutionId: string, traineeId: string, followUpId: string): Promise<Addressee[]> {
    const own = await tx.query<Reader>(FOLLOW_UP_OFFICER, [institutionId, followUpId]);
    return own.length > 0 ? this.withTeam(tx, own, institutionId, 'PLACEMENT_OFFICER') : this.placementOfficers(tx, institutionId, traineeId);
  }

  /**
   * The officers of all tasks that a hold opened in this institution together, each once, with their stand-ins; everyone in
   * the role if one of the tasks has no officer who is there.
   */
  async holdTaskOfficers(tx: Tx, institutionId: string, taskId: string): Promise<Addressee[]> {
    const readers = await tx.query<(Reader | { readonly id: null; readonly isAbsent: null }) & { readonly assignedTo: string | null }>(HOLD_TASK_OFFICERS, [
      institutionId,
      taskId,
    ]);
    const isWithoutReader = groupsOf(readers, ({ assignedTo }) => assignedTo ?? '').some((group) => group.every(({ id, isAbsent }) => id === null || isAbsent));
    const own = [...new Map(readers.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const]))).values()];
    return this.withTeam(tx, isWithoutReader ? own.map((one) => ({ ...one, isAbsent: true })) : own, institutionId, 'PLACEMENT_OFFICER');
  }

  /** Users with a confirmed address get e-mail; the others only see the notice in the app. */
  async employerUsers(tx: Tx, employerId: string, institutionId: string): Promise<Addressee[]> {
    return employerAddressees(await tx.query<AccountRow>(`${EMPLOYER_ACCOUNT} and employer_id = $1`, [employerId]), institutionId);
  }

  async owners(tx: Tx, employerId: string, institutionId: string): Promise<Addressee[]> {
    return employerAddressees(await tx.query<AccountRow>(`${EMPLOYER_ACCOUNT} and employer_id = $1 and is_owner`, [employerId]), institutionId);
  }

  /** The holder of an account, of staff or of an employer. */
  async accountHolder(tx: Tx, accountId: string, institutionId: string): Promise<Addressee[]> {
    const colleague = await tx.query<AccountRow>(STAFF_HOLDER, [accountId]);
    if (colleague.length > 0) return staffAddressees(colleague);
    return employerAddressees(await tx.query<AccountRow>(`${EMPLOYER_ACCOUNT} and id = $1`, [accountId]), institutionId);
  }

  /**
   * The recipient of a code: an account, or an invited address. Empty if the code was requested for an
   * address without an account.
   */
  async codeReader(tx: Tx, codeId: string, institutionId: string): Promise<Addressee[]> {
    return employerAddressees(await tx.query<AccountRow>(CODE_READER, [codeId]), institutionId);
  }

  /** The trainee's language and state; null if she does not exist. */
  async trainee(tx: Tx, institutionId: string, traineeId: string): Promise<{ language: Language; state: string; officerId: string | null } | null> {
    const [row] = await tx.query<{ language: Language; state: string; officerId: string | null }>(
      'select language, state, placement_officer_id as "officerId" from trainee where institution_id = $1 and id = $2',
      [institutionId, traineeId],
    );
    return row ?? null;
  }

  contactsOf(tx: Tx, institutionId: string, traineeId: string): Promise<ContactRoute[]> {
    return tx.query<ContactRoute>(CONTACTS_OF_TRAINEE, [institutionId, traineeId]);
  }

  /** The facts that decide whether and where messages may be sent now, by message id. */
  async deliveryFacts(tx: Tx, messages: readonly Message[]): Promise<Map<string, DeliveryFacts>> {
    const ids = messages.map(({ id }) => id);
    const [rows, contactRoutes] = await Promise.all([
      tx.query<Omit<DeliveryFacts, 'contactMethods'> & { readonly id: string }>(DELIVERY_FACTS, [ids, CODE_NOTICES, EVENTS_TOWARDS_EMPLOYER]),
      messages.some(({ recipientKind }) => recipientKind === 'TRAINEE')
        ? tx.query<ContactRoute & { readonly messageId: string }>(CONTACTS_OF_RECIPIENTS, [ids])
        : [],
    ]);
    return new Map(rows.map(({ id, ...facts }) => [id, { ...facts, contactMethods: contactRoutes.filter(({ messageId }) => messageId === id) }]));
  }

  /** Applies the rate limit of a mailbox to a message about to be sent; null if it may be sent. */
  applyMailLimit(tx: Tx, message: Message, address: string, now: Date): Promise<DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> | null> {
    return this.limits.apply(tx, message, address, now);
  }

  /**
   * The trainee's consent to the subject of a message: to the employer, to follow-up contact, or to matching;
   * LIVE after she is hired.
   */
  async traineeConsent(tx: Tx, institutionId: string, traineeId: string, subjectId: string): Promise<DeliveryConsent> {
    const [row] = await tx.query<{ consent: DeliveryConsent }>(TRAINEE_CONSENT, [institutionId, traineeId, subjectId]);
    return row?.consent ?? 'MISSING';
  }

  /** The event a message is about; null if it is no longer stored. */
  async eventOf(tx: Tx, eventId: string): Promise<EventName | null> {
    return (await tx.query<{ event: EventName }>('select event from outbox where id = $1', [eventId]))[0]?.event ?? null;
  }
}
