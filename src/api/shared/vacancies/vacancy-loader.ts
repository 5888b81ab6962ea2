import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import type { VacanciesService } from '../../../features/vacancies/vacancies.service';

/**
 * The vacancy of a pipeline row. A foreign key guarantees that it exists, and whoever can read the row can
 * read the vacancy.
 */
export const vacancyById = (c: OperationContext, vacancies: VacanciesService, id: string): Promise<Vacancy> =>
  loader<Vacancy>(c, 'vacancyOfPath', async (ids) => inOrder(ids, await vacancies.byIds(c.tx, ids), (row) => row.id) as Vacancy[]).load(id);
