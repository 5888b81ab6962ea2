import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CheckInsService } from '../../features/check-ins/check-ins.service';
import { codeFrom, CODE_COUNT, newCodeExpiry } from '../../features/check-ins/domain/code';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/** A check-in with its code, which is shown only once. */
export type CheckInCode = {
  readonly id: string;
  /** When the code expires, ISO 8601. */
  readonly until: string;
  /** Null for a repeated request: only the hash is stored, so that no one can read the code later. */
  readonly code: string | null;
};

/**
 * An employer's user creates the code that is needed to answer a check-in; the previous code stops working.
 */
@Injectable()
export class CreateCheckInCode {
  constructor(private readonly checkIns: CheckInsService) {}

  async create(tx: Tx, id: string, key: string) {
    const checkIn = await this.checkIns.lockListed(tx, id);
    let issuedCode: string | null = null;
    tx.asWriter();
    const result = await once(tx, { field: 'checkInCreateCode', key, args: { id } }, async () => {
      if (!checkIn) return refuse('NOT_FOUND');
      const decided = newCodeExpiry(checkIn, await tx.now());
      if (isRefusal(decided)) return decided;
      const code = codeFrom(randomInt(CODE_COUNT));
      if (!(await this.checkIns.setCode(tx, checkIn.id, code, decided.until))) return refuse('NOT_FOUND');
      issuedCode = code;
      return { id: checkIn.id, until: decided.until.toISOString() };
    });
    if (isRefusal(result)) return result;
    const issued: CheckInCode = { id: result.id, until: result.until, code: issuedCode };
    return issued;
  }
}
