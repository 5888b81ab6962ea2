import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import type { VacanciesService } from '../../../features/vacancies/vacancies.service';

/** A vacancy that a row of the path names; a foreign key sees to it that it is there, and who sees the row sees the vacancy. */
export const vacancyById = (c: OperationContext, vacancies: VacanciesService, id: string): Promise<Vacancy> =>
  loader<Vacancy>(c, 'vacancyOfPath', async (ids) => inOrder(ids, await vacancies.byIds(c.tx, ids), (row) => row.id) as Vacancy[]).load(id);
