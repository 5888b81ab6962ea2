import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { EmployersService } from '../../../features/employers/employers.service';
import { type ConductProof, mayRecordConduct } from '../../../features/vetting/domain/conduct';
import type { Vetting } from '../../../features/vetting/domain/vetting';
import { VettingService } from '../../../features/vetting/vetting.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { LocalDate } from '../../../shared/local-date';
import { RecordConduct } from '../../../use-cases/vetting/record-conduct.use-case';
import { Can } from '../../shared/permission.decorators';
import { employerRecord } from '../employers/employer-loader';
import type { VettingConductInput } from '../schema';
import { Mutation, ResolveField } from '../staff-decorators';
import { VettingOutcomes } from './vetting-outcomes';

interface ShownConduct {
  readonly signedOn: LocalDate;
  readonly signedBy: string | null;
  readonly proof: ConductProof | null;
}

/** The code of conduct that a business signs before a site of it is approved. */
@Resolver('Vetting')
export class ConductResolver {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
    private readonly recordConduct: RecordConduct,
    private readonly outcomes: VettingOutcomes,
  ) {}

  @ResolveField('Vetting', 'conduct')
  async conduct(@Parent() { employerId }: Vetting, @Context() c: OperationContext): Promise<ShownConduct | null> {
    const signatures = loader(c, 'signaturesOfEmployer', async (ids) => groupRows(ids, await this.vetting.signaturesOf(c.tx, ids), (row) => row.employerId));
    const [{ codeOfConductSignedOn: signedOn }, [signature]] = await Promise.all([
      employerRecord(c, this.employers, { id: employerId }),
      signatures.load(employerId),
    ]);
    if (signedOn === null) return null;
    return signature?.signedOn === signedOn ? { signedOn, signedBy: signature.signedBy, proof: signature.proof } : { signedOn, signedBy: null, proof: null };
  }

  @ResolveField('Vetting', 'mayRecordConduct')
  async mayRecord(@Parent() vetting: Vetting, @Context() c: OperationContext): Promise<boolean> {
    if (!can(c.actor.roles, 'vetting.record')) return false;
    const visitors = loader(c, 'visitorsOfVetting', async (ids) => groupRows(ids, await this.vetting.visitorsOf(c.tx, ids), (row) => row.vettingId));
    const isVisitor = (await visitors.load(vetting.id)).some(({ accountId }) => accountId === c.actor.accountId);
    return mayRecordConduct(vetting, isVisitor);
  }

  @Can('vetting.record')
  @Mutation('vettingRecordConduct')
  async record(@Args('id') id: string, @Args('input') input: VettingConductInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingRecordConductPayload', await this.recordConduct.record(c.tx, id, { ...input }, key));
  }
}
