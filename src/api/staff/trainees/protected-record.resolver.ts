import { Args, Context, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { forbidden } from '../../../platform/graphql/errors';
import { versionOf } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import { versionedLimitsFields } from '../../../features/trainees/domain/versioned-trainee-fields';
import { type ProtectedRecord, ProtectedRecordsService } from '../../../features/trainees/protected-records.service';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can, CanCheckedByResolver } from '../../shared/permission.decorators';
import { iscoLabel, provinceByCode } from '../../shared/skills/skill-loaders';
import { Query } from '../staff-decorators';
import type { KindOfWork, ProtectedReason } from '../schema';
import { traineeById } from './trainee-loader';

interface ShownLimits {
  readonly noNight: boolean;
  readonly noLiveIn: boolean;
  readonly noAlcohol: boolean;
  readonly excludedSites: readonly EmployerSite[];
  readonly excludedEmployers: readonly EmployerName[];
  readonly excludedProvinces: readonly Province[];
  readonly excludedWork: readonly KindOfWork[];
  readonly reviewedOn: string | null;
  readonly version: string;
}

/**
 * The protected record (identity and protection needs) and the trainee's limits, for her case worker and the
 * safety lead.
 */
@Resolver()
export class ProtectedRecordResolver {
  constructor(
    private readonly records: ProtectedRecordsService,
    private readonly trainees: TraineesService,
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  @CanCheckedByResolver('trainee.identity', { stepUp: true })
  @Query('protectedRecord')
  async protectedRecord(
    @Args('traineeId') traineeId: string,
    @Args('reason') reason: ProtectedReason,
    @Context() c: OperationContext,
  ): Promise<(ProtectedRecord & { readonly version: string }) | null> {
    const isPermitted = can(c.actor.roles, 'trainee.identity');
    const record = isPermitted ? await this.records.record(c.tx, traineeId) : null;
    const kind = !isPermitted ? 'protected_record_refused' : record ? 'protected_record' : 'protected_record_not_there';
    if (isId(traineeId)) c.disclosed.set(`protected:${traineeId}`, { kind, id: traineeId, reason });
    if (!isPermitted) throw forbidden();
    return record && { ...record, version: versionOf(record) };
  }

  /**
   * Returns every limit in full. A review replaces her limits as a whole, so a reviewer who did not see one
   * would drop it by saving.
   */
  @Can('trainee.limits')
  @Query('fullLimits')
  async fullLimits(@Args('traineeId') traineeId: string, @Context() c: OperationContext): Promise<ShownLimits | null> {
    const trainee = await traineeById(c, this.trainees, traineeId);
    if (!trainee) return null;
    c.disclosed.set(`limits:${trainee.id}`, { kind: 'trainee_limits', id: trainee.id });
    const [limits] = await this.trainees.limitsOf(c.tx, [trainee.id]);
    const [excludedSites, excludedEmployers, excludedProvinces, excludedWork] = await Promise.all([
      this.employers.sitesByIds(c.tx, limits?.excludedSites ?? []),
      this.employers.byIds(c.tx, limits?.excludedEmployers ?? []),
      Promise.all((limits?.excludedProvinces ?? []).map((code) => provinceByCode(c, this.skills, code))),
      Promise.all((limits?.excludedIsco ?? []).map(async (iscoCode) => ({ iscoCode, label: await iscoLabel(c, this.skills, iscoCode) }))),
    ]);
    const { noNight = false, noLiveIn = false, noAlcohol = false, reviewedOn = null } = limits ?? {};
    return {
      noNight,
      noLiveIn,
      noAlcohol,
      excludedSites,
      excludedEmployers,
      excludedProvinces,
      excludedWork,
      reviewedOn,
      version: versionOf(versionedLimitsFields(limits)),
    };
  }
}
