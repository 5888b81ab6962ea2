import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/tx';
import { RECOVERY_CODES, readRecoveryCode, recoveryCodeFrom } from './domain/recovery-code';
import { hashOfCode } from './second-factor';

/** What opens a staff account when the telephone with its second factor is lost: ten codes, each once. */
@Injectable()
export class RecoveryCodesService {
  /** Gives an account the codes that are shown once and kept as hashes; in the transaction that opens the account, for there is no later. */
  async giveTo(tx: Tx, accountId: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(16)));
    await tx.query('select app.keep_recovery_codes($1, $2)', [accountId, codes.map((code) => hashOfCode(readRecoveryCode(code) ?? ''))]);
    return codes;
  }
}
