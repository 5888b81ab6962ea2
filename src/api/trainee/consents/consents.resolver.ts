import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { InstitutionsService } from '../../../features/institutions/institutions.service';
import { ConsentsService } from '../../../features/consents/consents.service';
import { type Consent, isLive } from '../../../features/consents/domain/consent';
import { EmployersService } from '../../../features/employers/employers.service';
import { WithdrawConsent } from '../../../use-cases/consents/withdraw-consent.use-case';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation, ResolveField } from '../trainee-decorators';

type MyConsent = Consent & { readonly isActive: boolean; readonly employerName: string | null; readonly institutionName: string | null };

/** The trainee's consents, and their withdrawal. */
@Resolver('MyProfile')
export class ConsentsResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly employers: EmployersService,
    private readonly institutions: InstitutionsService,
    private readonly withdrawConsent: WithdrawConsent,
  ) {}

  @AnyMember()
  @Mutation('consentWithdraw')
  async consentWithdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.withdrawConsent.withdraw(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'ConsentWithdrawPayload', result);
    const [me] = await this.trainees.byIds(c.tx, [result.id]);
    return outcome(c, 'ConsentWithdrawPayload', me ? { me } : refuse('NOT_FOUND'));
  }

  /** Only consents she gave: neither a recorded refusal nor her guardian's consent must appear to her as her agreement. */
  @ResolveField('MyProfile', 'consents')
  async consentsOf(@Parent() { id }: Pick<Trainee, 'id'>, @Context() c: OperationContext): Promise<MyConsent[]> {
    const [consents, now] = await Promise.all([this.consents.ofTrainees(c.tx, [id]), c.tx.now()]);
    const visibleConsents = consents.filter(({ state, purpose }) => state !== 'REFUSED' && state !== 'SUPERSEDED' && purpose !== 'GUARDIAN_CONSENT');
    return Promise.all(
      visibleConsents.map(async (one) => ({
        ...one,
        isActive: isLive(one, localDateAt(now)),
        employerName: await this.employerName(c, one.employerId),
        institutionName: await this.institutions.nameOf(c, one.toInstitutionId),
      })),
    );
  }

  private async employerName(c: OperationContext, employerId: string | null): Promise<string | null> {
    if (employerId === null) return null;
    const byId = loader(c, 'employerById', async (ids) => inOrder(ids, await this.employers.byIds(c.tx, ids), (row) => row.id));
    const employer = await byId.load(employerId);
    if (!employer) return null;
    return (c.actor.language === 'km' ? employer.legalNameKm : null) ?? employer.legalName;
  }
}
