import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../outcome';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import type { VacanciesService } from '../../../features/vacancies/vacancies.service';

/**
 * The vacancy of a pipeline row. A foreign key guarantees that it exists, and anyone who can read the row can
 * read the vacancy.
 */
export const vacancyById = async (c: OperationContext, vacancies: VacanciesService, id: string): Promise<Vacancy> =>
  existing(
    await loader<Vacancy | null>(c, 'vacancyById', async (ids) => inOrder(ids, await vacancies.byIds(c.tx, ids), (row) => row.id)).load(id),
    `vacancy ${id}`,
  );
