import type { Employer } from '../../../features/employers/domain/employer';
import type { EmployersService } from '../../../features/employers/employers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The complete record of an employer; a parent that is already complete is returned without a query. */
export async function employerRecord(c: OperationContext, employers: EmployersService, parent: Pick<Employer, 'id'> & Partial<Employer>): Promise<Employer> {
  if (parent.state !== undefined && parent.ownEnterpriseOf !== undefined) return parent as Employer;
  return loader<Employer>(c, 'employerRecord', async (ids) => inOrder(ids, await employers.recordsByIds(c.tx, ids), (row) => row.id) as Employer[]).load(
    parent.id,
  );
}
