import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../employers/domain/employer';
import { EmployersService, type OwnEmployer } from '../../employers/employers.service';
import { RegisterEmployer } from '../../moves/register-employer';
import { grouped, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import { isRefusal } from '../../shared/refusal';
import { Open } from '../shared/can';
import { toLanguage } from '../shared/enums';
import { outcome, type Outcome } from '../shared/outcome';
import type { EmployerRegisterInput } from './schema';

interface Me {
  readonly displayName: string;
  readonly language: 'KM' | 'EN';
}

/** Who signed in, and registering. */
@Resolver('EmployerUser')
export class BusinessResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly registering: RegisterEmployer,
  ) {}

  @Open()
  @Query('me')
  me(@Context() { actor }: OperationContext): Me | null {
    return actor.accountId === null ? null : { displayName: actor.displayName, language: toLanguage(actor.language) };
  }

  @ResolveField('today')
  async today(@Context() c: OperationContext): Promise<LocalDate> {
    return localDateAt(await c.tx.now());
  }

  @ResolveField('employer')
  employer(@Context() c: OperationContext): Promise<OwnEmployer | null> {
    return this.employers.own(c.tx);
  }

  /** The same answer for a business that is new and for one that is known: nobody learns here who is registered. */
  @Open()
  @Mutation('employerRegister')
  async register(@Args('input') input: EmployerRegisterInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const result = await this.registering.register(c.tx, { ...input }, key);
    return outcome(c, 'EmployerRegisterPayload', isRefusal(result) ? result : { received: true });
  }
}

/** The business itself. */
@Resolver('MyEmployer')
export class MyEmployerResolver {
  constructor(private readonly employers: EmployersService) {}

  @ResolveField('sites')
  sites(@Parent() { id }: OwnEmployer, @Context() c: OperationContext): Promise<EmployerSite[]> {
    return loader(c, 'sitesOfEmployer', async (ids) => grouped(ids, await this.employers.sitesOf(c.tx, ids), (row) => row.employerId)).load(id);
  }
}
