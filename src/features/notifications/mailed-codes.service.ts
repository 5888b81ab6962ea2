import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { mailCodeFrom, type MailCodePurpose, readMailCode } from '../accounts/domain/mail-code';
import { type Settings, SETTINGS } from '../../platform/settings';
import type { Tx } from '../../platform/database/tx';
import type { MailedCode } from './domain/notice-parameters';

const PAGES: Readonly<Record<MailCodePurpose, string>> = { CONFIRM: '/employer/confirm', JOIN: '/employer/invitation', RESET: '/employer/reset' };
/**
 * An invitation, or an address that replaces a mistyped one, may belong to a person who already has an
 * account.
 */
const CODE_CONTEXT = `select c.purpose, exists (select from account a where a.audience = 'employer' and a.closed_at is null and lower(a.email) = lower(coalesce(i.email, w.pending_email))) as "isKnown"
  from mail_code c left join employer_invitation i on i.id = c.invitation_id left join account w on w.id = c.account_id where c.id = $1`;
const SAVE_HASH = 'insert into mail_code_hash (code_hash, mail_code_id) values ($1, $2)';

/**
 * A code is created together with its e-mail, and only its hash is stored: no row, job or log ever contains
 * the code.
 */
@Injectable()
export class MailedCodesService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /**
   * Creates a new code for each e-mail. A resent e-mail needs a code that works, and the first code is not
   * stored anywhere.
   */
  async make(tx: Tx, codeId: string): Promise<MailedCode | null> {
    const [context] = await tx.query<{ purpose: MailCodePurpose; isKnown: boolean }>(CODE_CONTEXT, [codeId]);
    if (!context) return null;
    const page = `${this.settings.baseUrl}${PAGES[context.purpose]}`;
    if (context.isKnown) return { code: null, page };
    const code = mailCodeFrom(randomBytes(16));
    const hash = createHash('sha256')
      .update(readMailCode(code) ?? '')
      .digest();
    await tx.change(SAVE_HASH, [hash, codeId]);
    return { code, page };
  }
}
