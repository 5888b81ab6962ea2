import { Injectable } from '@nestjs/common';
import { mailboxOf } from '../accounts/domain/email';
import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import { applyMailLimit, type DeliveryStep, isCounted } from './domain/delivery';
import type { Message } from './domain/message';
import { CODE_NOTICES, limitedMail } from './domain/notices';

const IS_CORRECTED = 'select exists (select from account where id = $1 and pending_email is not null) as corrected';
const COUNT = 'select is_refused as "isRefused", leaves_at as "leavesAt" from app.count_mail($1, $2)';

/**
 * Rate limits per mailbox for e-mail that any visitor can trigger. Each message is counted once, when it is
 * about to be sent and its address is known.
 */
@Injectable()
export class MailLimitsService {
  /**
   * Applies the limit to a message about to be sent; null if it may be sent. Only e-mail with a code is
   * counted, never a message that a person in danger may be waiting for.
   */
  async apply(tx: Tx, message: Message, address: string, now: Date): Promise<DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> | null> {
    if (message.recipientKind !== 'EMPLOYER' || !CODE_NOTICES.includes(message.notice) || isCounted(message)) return null;
    const [account] = await tx.query<{ corrected: boolean }>(IS_CORRECTED, [message.recipientId]);
    const kind = limitedMail(message.notice, account?.corrected ?? false);
    const [counted] = kind ? await tx.query<{ isRefused: boolean; leavesAt: Date }>(COUNT, [kind, mailboxOf(address)]) : [];
    return counted ? applyMailLimit(message, counted, now) : null;
  }
}
