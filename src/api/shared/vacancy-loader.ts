import { inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import type { VacanciesService } from '../../vacancies/vacancies.service';

/** A vacancy that a row of the path names; a foreign key sees to it that it is there, and who sees the row sees the vacancy. */
export const vacancyById = (c: OperationContext, vacancies: VacanciesService, id: string): Promise<Vacancy> =>
  loader<Vacancy>(c, 'vacancyOfPath', async (ids) => inOrder(ids, await vacancies.byIds(c.tx, ids), (row) => row.id) as Vacancy[]).load(id);
