import { Injectable } from '@nestjs/common';
import type { SafeWay } from '../contacts/domain/safe-contact';
import type { Language } from '../platform/actor';
import type { Tx } from '../platform/tx';
import { MATCHING_CONSENT, REFERRAL_CONSENT } from './circle.queries';
import type { RecipientKind } from './domain/message';
import type { ConsentStanding } from './domain/still-to-tell';

/** Somebody a message goes to. `institutionId` is the message's own: theirs for staff and trainees, the path's or the steward's for an employer. */
export interface Addressee {
  readonly kind: RecipientKind;
  readonly id: string;
  readonly institutionId: string;
  readonly language: Language;
  readonly hasEmail: boolean;
}

/** A way to reach her, with where it leads. */
export interface Way extends SafeWay {
  readonly address: string | null;
  readonly language: Language;
}

interface AccountRow {
  readonly id: string;
  readonly institutionId: string;
  readonly language: Language;
  readonly hasEmail: boolean;
}

const ACCOUNT = `id, institution_id as "institutionId", language, email is not null as "hasEmail"`;
const STAFF_WITH = `select ${ACCOUNT} from account where audience = 'staff' and closed_at is null and institution_id = $1 and $2 = any(roles)`;
const HER_OFFICER = `select a.id, a.institution_id as "institutionId", a.language, a.email is not null as "hasEmail" from trainee t
  join account a on a.id = t.placement_officer_id and a.closed_at is null where t.institution_id = $1 and t.id = $2`;
const WAYS = `select kind, owner, state, verified_on as "verifiedOn", valid_days as "validDays", do_not_contact_until as "doNotContactUntil", safe_days as "safeDays",
  safe_from_minute as "safeFromMinute", safe_to_minute as "safeToMinute", address, language from contact_method where institution_id = $1 and trainee_id = $2`;

const staff = (rows: readonly AccountRow[]): Addressee[] => rows.map((row) => ({ ...row, kind: 'STAFF' }));

/** Who is told, and whether and where they may be: read as the worker, asked once when a message is planned and again when it leaves. */
@Injectable()
export class RecipientsService {
  async steward(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ id: string }>('select steward_institution_id as id from installation');
    if (!row) throw new Error('no institution keeps the places: the installation has no steward');
    return row.id;
  }

  async vettingOfficers(tx: Tx, institutionId: string): Promise<Addressee[]> {
    return staff(await tx.query<AccountRow>(STAFF_WITH, [institutionId, 'VETTING_OFFICER']));
  }

  /** The officer in charge of her, or where she has none all of her institution's: nobody's news may go to nobody. */
  async placementOfficers(tx: Tx, institutionId: string, traineeId: string): Promise<Addressee[]> {
    const own = await tx.query<AccountRow>(HER_OFFICER, [institutionId, traineeId]);
    return staff(own.length > 0 ? own : await tx.query<AccountRow>(STAFF_WITH, [institutionId, 'PLACEMENT_OFFICER']));
  }

  async employerUsers(tx: Tx, employerId: string, institutionId: string): Promise<Addressee[]> {
    const rows = await tx.query<AccountRow>(`select ${ACCOUNT} from account where audience = 'employer' and closed_at is null and employer_id = $1`, [
      employerId,
    ]);
    return rows.map((row) => ({ ...row, kind: 'EMPLOYER', institutionId }));
  }

  /** Her language and state; null when she is not there. */
  async trainee(tx: Tx, institutionId: string, traineeId: string): Promise<{ language: Language; state: string; officerId: string | null } | null> {
    const [row] = await tx.query<{ language: Language; state: string; officerId: string | null }>(
      'select language, state, placement_officer_id as "officerId" from trainee where institution_id = $1 and id = $2',
      [institutionId, traineeId],
    );
    return row ?? null;
  }

  waysToReach(tx: Tx, institutionId: string, traineeId: string): Promise<Way[]> {
    return tx.query<Way>(WAYS, [institutionId, traineeId]);
  }

  /** Where mail to an account goes; null where the account is closed or has none. */
  async emailOf(tx: Tx, accountId: string): Promise<string | null> {
    const [row] = await tx.query<{ email: string | null }>('select email from account where id = $1 and closed_at is null', [accountId]);
    return row?.email ?? null;
  }

  /** Her consent to be seen by the employer whose path a message is about; null where it is about nobody's path. */
  async referralConsent(tx: Tx, subjectId: string): Promise<ConsentStanding | null> {
    return (await tx.query<{ standing: ConsentStanding }>(REFERRAL_CONSENT, [subjectId]))[0]?.standing ?? null;
  }

  async matchingConsent(tx: Tx, institutionId: string, traineeId: string): Promise<ConsentStanding> {
    return (await tx.query<{ standing: ConsentStanding }>(MATCHING_CONSENT, [institutionId, traineeId]))[0]?.standing ?? 'MISSING';
  }
}
