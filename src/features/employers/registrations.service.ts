import { Injectable } from '@nestjs/common';
import { widerNetworkOf } from '../../platform/http/network-of';
import type { Tx } from '../../platform/database/tx';
import { refuse, type Refusal } from '../../shared/refusal';

/** $1 limit. Open registrations older than seven days, earliest first. */
const EXPIRED = `select employer_id as id from registration where resolved_at is null and registered_at <= app.now() - interval '7 days' order by registered_at, employer_id limit $1`;
/**
 * Whether there may be registrations to announce. `app.create_registration_digest` checks again, for one worker
 * at a time.
 */
const HAS_UNANNOUNCED = "select exists (select from registration where resolved_by = 'ADDRESS' and digest_id is null) as found";

/**
 * Self-registered employers until they confirm their e-mail address or staff accept them: rate limits by
 * sender, expiry, and the digest for staff.
 */
@Injectable()
export class RegistrationsService {
  /**
   * Counts one registration of a sender, whether its employer is new or known. RATE_LIMITED with the instant
   * from which it may register again.
   */
  async count(tx: Tx, sender: string): Promise<Refusal<'RATE_LIMITED'> | null> {
    const [counted] = await tx.query<{ until: Date | null }>('select app.count_registration($1, $2) as until', [sender, widerNetworkOf(sender)]);
    if (!counted?.until) return null;
    return refuse('RATE_LIMITED', { reasons: ['REGISTRATIONS'], until: counted.until.toISOString() });
  }

  /**
   * Opens the registration of the actor's new employer. Its mailbox may have no other open registration
   * (constraint `registration_mailbox_open`).
   */
  async open(tx: Tx, accountId: string, mailbox: string): Promise<void> {
    await tx.query('select app.open_registration($1, $2)', [accountId, mailbox]);
  }

  async expired(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(EXPIRED, [limit])).map(({ id }) => id);
  }

  /**
   * Removes an expired registration.
   * @returns false if it was confirmed at the same moment or staff have worked with the employer
   */
  async remove(tx: Tx, employerId: string): Promise<boolean> {
    return (await tx.query<{ removed: boolean | null }>('select app.remove_registration($1) as removed', [employerId]))[0]?.removed ?? false;
  }

  async hasUnannounced(tx: Tx): Promise<boolean> {
    return (await tx.query<{ found: boolean }>(HAS_UNANNOUNCED))[0]?.found ?? false;
  }

  /**
   * Collects all confirmed employers not announced to staff yet.
   * @returns the digest's id, or null if none is due
   */
  async makeDigest(tx: Tx): Promise<string | null> {
    return (await tx.query<{ id: string | null }>('select app.create_registration_digest() as id'))[0]?.id ?? null;
  }

  /** Deletes counters of yesterday and earlier, up to the limit. @returns how many */
  async deleteOld(tx: Tx, limit: number): Promise<number> {
    return (await tx.query<{ gone: number }>('select app.delete_old_counts($1) as gone', [limit]))[0]?.gone ?? 0;
  }
}
