import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import { ageDates } from './domain/age-dates';
import type { LimitsInput } from './domain/parse-protected';
import type { TraineeIdentity, TraineeProtection } from './domain/profile-parts';
import type { Trainee } from './domain/trainee';
import { SAVE_AGE, SAVE_IDENTITY, SAVE_LIMITS, SAVE_PROTECTION, PROTECTED_RECORD } from './trainees.queries';

type Owner = 'institutionId' | 'traineeId';

/** The protected record of one trainee; parts not recorded yet are null. */
export type ProtectedRecord = {
  readonly [field in keyof Omit<TraineeIdentity, Owner>]: TraineeIdentity[field] | null;
} & {
  readonly [field in keyof Omit<TraineeProtection, Owner>]: TraineeProtection[field] | null;
};

/** Identity, protection and limits, which no employer and only few staff can see. */
@Injectable()
export class ProtectedRecordsService {
  /**
   * Runs as the staff's reader role. Row-level security checks again that the reader is the case worker or
   * safety lead of her institution.
   */
  async record(tx: Tx, traineeId: string): Promise<ProtectedRecord | null> {
    if (!isId(traineeId)) return null;
    const [record] = await tx.queryProtected<ProtectedRecord>(PROTECTED_RECORD, [traineeId]);
    return record ?? null;
  }

  /** The same record inside a use case, which does not display it. */
  async recordForUpdate(tx: Tx, traineeId: string): Promise<ProtectedRecord | null> {
    const [record] = await tx.inProtectedStore(() => tx.query<ProtectedRecord>(PROTECTED_RECORD, [traineeId]));
    return record ?? null;
  }

  /** Saves the identity in the protected store. Outside it only the days she turns 15 and 18 are stored. */
  async saveIdentity(tx: Tx, { institutionId, id }: Trainee, identity: Omit<TraineeIdentity, Owner>): Promise<void> {
    const { legalName, khmerName, bornOn, birthDateCertainty, idNumber, address, phone, guardian } = identity;
    await tx.inProtectedStore(() =>
      tx.change(SAVE_IDENTITY, [institutionId, id, legalName, khmerName, bornOn, birthDateCertainty, idNumber, address, phone, guardian]),
    );
    const age = ageDates(bornOn, birthDateCertainty);
    await tx.change(SAVE_AGE, [institutionId, id, age.fifteenOn, age.eighteenOn]);
  }

  async saveProtection(tx: Tx, { institutionId, id }: Trainee, protection: Omit<TraineeProtection, Owner>): Promise<void> {
    const { population, risk, reasons, namedPeople, history } = protection;
    await tx.inProtectedStore(() => tx.change(SAVE_PROTECTION, [institutionId, id, population, risk, reasons, namedPeople, history]));
  }

  /** Saves codes and flags for the gates, with the date of this review with the trainee. */
  async saveLimits(tx: Tx, { institutionId, id }: Trainee, limits: LimitsInput, on: LocalDate): Promise<void> {
    const { noNight, noLiveIn, noAlcohol, excludedSites, excludedEmployers, excludedProvinces, excludedIsco } = limits;
    await tx.change(SAVE_LIMITS, [institutionId, id, noNight, noLiveIn, noAlcohol, excludedSites, excludedEmployers, excludedProvinces, excludedIsco, on]);
  }
}
