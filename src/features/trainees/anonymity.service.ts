import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { CODE_IS_TAKEN, CONTACT_ADDRESSES, LOCK_REOPENABLE, PROTECTED_NAMES, OPEN_OBLIGATIONS_OF } from './anonymity.queries';
import type { Identifiers, OpenStates, OpenObligation } from './domain/anonymise-trainee';
import type { Trainee } from './domain/trainee';
import { codeFrom } from '../../shared/trainee-code';
import { traineeTable } from './trainees.table';

/** Anonymises trainees who have left. A database trigger clears their other rows in the same statement. */
@Injectable()
export class AnonymityService {
  /**
   * Must run before her own row is locked: a concurrent use case may hold one of these locks and wait for her
   * row. Runs as the writer role.
   */
  async lockReopenable(tx: Tx, traineeId: string): Promise<void> {
    if (!isId(traineeId)) return;
    for (const lock of LOCK_REOPENABLE) await tx.query(lock, [traineeId]);
  }

  /** What is still owed to a trainee. The caller knows in which states each record is open. */
  async openObligations(tx: Tx, { id }: Trainee, { agreements, followUps, enrolments, institutionReferrals }: OpenStates): Promise<OpenObligation[]> {
    return (await tx.query<{ owed: OpenObligation }>(OPEN_OBLIGATIONS_OF, [id, agreements, followUps, enrolments, institutionReferrals])).map(
      ({ owed }) => owed,
    );
  }

  /**
   * All identifiers of a trainee, including names and numbers from the protected store. Only for searching a
   * text, never for display.
   */
  async identifiersOf(tx: Tx, { id, code, displayName }: Trainee): Promise<Identifiers> {
    const [identity] = await tx.inProtectedStore(() => tx.query<{ names: string[]; marks: string[] }>(PROTECTED_NAMES, [id]));
    const addresses = (await tx.query<{ address: string }>(CONTACT_ADDRESSES, [id])).map(({ address }) => address);
    return { names: [displayName, ...(identity?.names ?? [])], marks: [code, ...(identity?.marks ?? []), ...addresses] };
  }

  /** A code unused in her institution. Her old code is known outside the service. */
  async unusedCode(tx: Tx): Promise<string> {
    for (;;) {
      const code = codeFrom(randomBytes(6));
      const [row] = await tx.query<{ taken: boolean }>(CODE_IS_TAKEN, [code]);
      if (!row?.taken) return code;
    }
  }

  async save(tx: Tx, { institutionId, id, state, code, displayName, education, licences, version, ...trainee }: Trainee): Promise<void> {
    const { wantedHoursMin, wantedHoursMax, minPayAmount, minPayCurrency } = trainee;
    const clearedFields = { wantedHoursMin, wantedHoursMax, minPayAmount, minPayCurrency };
    await updateRows(tx, traineeTable, { institutionId, id }, { state, code, displayName, education, licences, ...clearedFields, version });
  }
}
