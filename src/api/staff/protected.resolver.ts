import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { can } from '../../accounts/domain/permissions';
import { forbidden } from '../../platform/errors';
import type { OperationContext } from '../../platform/operation-context';
import { isId } from '../../shared/ids';
import { type ProtectedRecord, ProtectedRecordsService } from '../../trainees/protected-records.service';
import { CanWhichItAsks } from '../shared/can';

/** Identity and protection, for the case worker and the safety lead. */
@Resolver()
export class ProtectedResolver {
  constructor(private readonly records: ProtectedRecordsService) {}

  @CanWhichItAsks('trainee.identity', { fresh: true })
  @Query()
  async protectedRecord(@Args('traineeId') traineeId: string, @Context() c: OperationContext): Promise<ProtectedRecord | null> {
    const mayLook = can(c.actor.roles, 'trainee.identity');
    const record = mayLook ? await this.records.record(c.tx, traineeId) : null;
    const kind = !mayLook ? 'protected_record_refused' : record ? 'protected_record' : 'protected_record_not_there';
    if (isId(traineeId)) c.shown.set(`protected:${traineeId}`, { kind, id: traineeId });
    if (!mayLook) throw forbidden();
    return record;
  }
}
