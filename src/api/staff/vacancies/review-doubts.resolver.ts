import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { VacancyReview } from '../../../features/vacancies/domain/vacancy-review';
import { type EmployerReview, VacanciesService } from '../../../features/vacancies/vacancies.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { describeLawProblem, type ShownLawProblem } from '../../shared/vacancies/law';
import { ResolveField } from '../staff-decorators';

/** The rules to check that the reviewer of a vacancy saw. */
@Resolver('VacancyReview')
export class ReviewDoubtsResolver {
  constructor(private readonly vacancies: VacanciesService) {}

  /** In today's words; a rule is named as it was then. */
  @ResolveField('VacancyReview', 'lawDoubts')
  async lawDoubts(@Parent() { id }: EmployerReview, @Context() c: OperationContext): Promise<ShownLawProblem[]> {
    const doubts = loader<Pick<VacancyReview, 'lawDoubts'> | null>(c, 'doubtsOfReviews', async (ids) =>
      inOrder(ids, await this.vacancies.doubtsOfReviews(c.tx, ids), (row) => row.id),
    );
    return ((await doubts.load(id))?.lawDoubts ?? []).map((doubt) => describeLawProblem(c, doubt));
  }
}
