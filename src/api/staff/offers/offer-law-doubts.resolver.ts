import { Context, Parent, Resolver } from '@nestjs/graphql';
import { EmployersService } from '../../../features/employers/employers.service';
import type { Offer } from '../../../features/offers/domain/offer';
import { termsOnly } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { describeLawProblem, type ShownLawProblem } from '../../shared/vacancies/law';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { vacancyParts } from '../../shared/vacancies/vacancy-parts';
import { employerRecord } from '../employers/employer-loader';
import { ResolveField } from '../staff-decorators';

/** What whoever explains an offer checks first: rules whose source was not, under the offered terms on the start day. */
@Resolver('Offer')
export class OfferLawDoubtsResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
  ) {}

  @ResolveField('Offer', 'lawDoubts')
  async lawDoubts(@Parent() offer: Offer, @Context() c: OperationContext): Promise<ShownLawProblem[]> {
    const vacancy = await vacancyById(c, this.vacancies, offer.vacancyId);
    const [parts, { sector }] = [await vacancyParts(c, this.vacancies, vacancy.id), await employerRecord(c, this.employers, { id: vacancy.employerId })];
    return this.vacancies.lawDoubts({ ...vacancy, ...termsOnly(offer) }, parts, sector).map((problem) => describeLawProblem(c, problem));
  }
}
