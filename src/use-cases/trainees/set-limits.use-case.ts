import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { checkVersion, versionOf, type ExpectedVersion } from '../../platform/database/edit-version';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { SkillsService } from '../../features/skills/skills.service';
import { unknownCodes } from '../../shared/unknown-codes';
import { type LimitsInput, parseLimits } from '../../features/trainees/domain/parse-protected';
import { versionedLimitsFields } from '../../features/trainees/domain/versioned-trainee-fields';
import { ProtectedRecordsService } from '../../features/trainees/protected-records.service';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * Saves a review of the trainee's limits with her: the codes and flags that the gates need, and the review
 * date.
 */
@Injectable()
export class SetLimits {
  constructor(
    private readonly trainees: TraineesService,
    private readonly records: ProtectedRecordsService,
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  /** `expectedVersion`: the version of the limits that are overwritten. */
  async set(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, expectedVersion: ExpectedVersion, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeSetLimits', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const limits = parseLimits(input);
      if (isRefusal(limits)) return limits;
      const unknownRefusal = await this.unknownRefusal(tx, limits);
      if (unknownRefusal) return unknownRefusal;
      const editConflict = await checkVersion(expectedVersion, async () => versionOf(versionedLimitsFields((await this.trainees.limitsOf(tx, [id]))[0])));
      if (editConflict) return editConflict;
      await this.records.saveLimits(tx, trainee, limits, localDateAt(await tx.now()));
      audit(tx, 'TraineeLimitsReviewed', 'trainee', id, { fields: Object.keys(limits) });
      return { id };
    });
  }

  /** A limit with an unknown code would protect no one. */
  private async unknownRefusal(tx: Tx, { excludedSites, excludedEmployers, excludedIsco }: LimitsInput) {
    const [sites, employers, unknownIsco] = await Promise.all([
      this.employers.sitesByIds(tx, excludedSites),
      this.employers.byIds(tx, excludedEmployers),
      this.skills.unknownIscoCodes(tx, excludedIsco),
    ]);
    const knownIds = new Set([...sites, ...employers].map((place) => place.id));
    const unknownIds = [...excludedSites, ...excludedEmployers].filter((one) => !knownIds.has(one));
    const named = [
      ...excludedSites.map((code, at) => ({ path: `excludedSites.${at}`, code })),
      ...excludedEmployers.map((code, at) => ({ path: `excludedEmployers.${at}`, code })),
      ...excludedIsco.map((code, at) => ({ path: `excludedIsco.${at}`, code })),
    ];
    return unknownCodes(named, [...unknownIds, ...unknownIsco]);
  }
}
