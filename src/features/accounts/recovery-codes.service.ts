import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { RECOVERY_CODES, readRecoveryCode, recoveryCodeFrom } from './domain/sign-in/recovery-code';
import { hashOfCode } from './second-factor';

/** What opens a staff account when the telephone with its second factor is lost: ten codes, each once. */
@Injectable()
export class RecoveryCodesService {
  /** Gives an account the codes that are shown once and kept as hashes; in the transaction that opens the account: later only together with all its other secrets. */
  async giveTo(tx: Tx, accountId: string): Promise<readonly string[]> {
    const { codes, hashes } = this.made();
    await tx.query('select app.keep_recovery_codes($1, $2)', [accountId, hashes]);
    return codes;
  }

  /** Codes to be shown once, and what is kept of them. */
  made(): { readonly codes: readonly string[]; readonly hashes: readonly Buffer[] } {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(16)));
    return { codes, hashes: codes.map((code) => hashOfCode(readRecoveryCode(code) ?? '')) };
  }
}
