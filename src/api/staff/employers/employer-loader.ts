import type { Employer } from '../../../features/employers/domain/employer';
import type { EmployersService } from '../../../features/employers/employers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';

/** Only the complete record has these two properties. */
const isComplete = (parent: Pick<Employer, 'id'>): parent is Employer => 'state' in parent && 'ownEnterpriseOf' in parent;

/** The complete record of an employer; a parent that is already complete is returned without a query. */
export async function employerRecord(c: OperationContext, employers: EmployersService, parent: Pick<Employer, 'id'>): Promise<Employer> {
  if (isComplete(parent)) return parent;
  const records = loader<Employer | null>(c, 'employerRecord', async (ids) => inOrder(ids, await employers.recordsByIds(c.tx, ids), (row) => row.id));
  return existing(await records.load(parent.id), `employer ${parent.id}`);
}
