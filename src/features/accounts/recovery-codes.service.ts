import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { RECOVERY_CODES, readRecoveryCode, recoveryCodeFrom } from './domain/sign-in/recovery-code';
import { hashOfCode } from './second-factor';

/**
 * Recovery codes, which open a staff account when the telephone with its second factor is lost: ten codes,
 * each valid once.
 */
@Injectable()
export class RecoveryCodesService {
  /**
   * Issues codes to an account, shown once and stored as hashes. It runs in the transaction that opens the
   * account; later, codes are replaced only together with all other credentials.
   */
  async issueTo(tx: Tx, accountId: string): Promise<readonly string[]> {
    const { codes, hashes } = this.generate();
    await tx.query('select app.save_recovery_codes($1, $2)', [accountId, hashes]);
    return codes;
  }

  /** Generates codes to show once, with the hashes to store. */
  generate(): { readonly codes: readonly string[]; readonly hashes: readonly Buffer[] } {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(16)));
    return { codes, hashes: codes.map((code) => hashOfCode(readRecoveryCode(code) ?? '')) };
  }
}
