import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { Employer } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Vacancy, VacancyState } from '../../../features/vacancies/domain/vacancy';
import { staffTransitions } from '../../../features/vacancies/domain/vacancy-transitions-by-audience';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { describeLawProblem, type ShownLawProblem } from '../../shared/vacancies/law';
import { connection, type Connection, page } from '../../shared/paging';
import { vacancyParts } from '../../shared/vacancies/vacancy-parts';
import { employerRecord } from '../employers/employer-loader';
import { Query, ResolveField } from '../staff-decorators';

/** All vacancies of the installation, with the transitions open to staff and the law problems. */
@Resolver('Vacancy')
export class VacanciesResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
  ) {}

  @Can('vacancy.read')
  @Query('vacancies')
  async page(
    @Args() args: { state?: VacancyState | null; employerId?: string | null; text?: string | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Vacancy>> {
    const { limit, after } = page(args);
    const { state = null, employerId = null, text } = args;
    return connection(await this.vacancies.page(c.tx, { state, employerId, text: text ?? '', after, limit }), limit, ({ id }) => id);
  }

  @Can('vacancy.read')
  @Query('vacancy')
  async vacancy(@Args('id') id: string, @Context() c: OperationContext): Promise<Vacancy | null> {
    return (await this.vacancies.byIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('Vacancy', 'employer')
  employer(@Parent() { employerId }: Vacancy, @Context() c: OperationContext): Promise<Employer> {
    return employerRecord(c, this.employers, { id: employerId });
  }

  /** Only the steward institution reviews and opens vacancies. */
  @ResolveField('Vacancy', 'availableActions')
  async nextTransitions(@Parent() { state }: Vacancy, @Context() c: OperationContext): Promise<string[]> {
    const transitions = can(c.actor.roles, 'vacancy.review') ? staffTransitions(state) : [];
    if (transitions.length === 0) return [];
    const isSteward = loader<boolean>(c, 'isSteward', async (viewers) => Array(viewers.length).fill(await this.vacancies.isSteward(c.tx)));
    return (await isSteward.load('viewer')) ? transitions : [];
  }

  @ResolveField('Vacancy', 'lawProblems')
  async lawProblems(@Parent() vacancy: Vacancy, @Context() c: OperationContext): Promise<ShownLawProblem[]> {
    const { parts, sector } = await this.factsOf(vacancy, c);
    return this.vacancies.lawProblems(vacancy, parts, sector).map((problem) => describeLawProblem(c, problem));
  }

  @ResolveField('Vacancy', 'lawDoubts')
  async lawDoubts(@Parent() vacancy: Vacancy, @Context() c: OperationContext): Promise<ShownLawProblem[]> {
    const { parts, sector } = await this.factsOf(vacancy, c);
    return this.vacancies.lawDoubts(vacancy, parts, sector).map((problem) => describeLawProblem(c, problem));
  }

  private async factsOf({ id, employerId }: Vacancy, c: OperationContext) {
    const [parts, { sector }] = await Promise.all([vacancyParts(c, this.vacancies, id), employerRecord(c, this.employers, { id: employerId })]);
    return { parts, sector };
  }
}
