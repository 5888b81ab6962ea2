import type { EmployerSite } from '../../../features/employers/domain/employer';
import type { EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

export const siteById = (c: OperationContext, employers: EmployersService, id: string): Promise<EmployerSite> =>
  loader<EmployerSite>(c, 'site', async (ids) => inOrder(ids, await employers.sitesByIds(c.tx, ids), (row) => row.id) as EmployerSite[]).load(id);

export const employerNameById = (c: OperationContext, employers: EmployersService, id: string): Promise<EmployerName> =>
  loader<EmployerName>(c, 'employerName', async (ids) => inOrder(ids, await employers.byIds(c.tx, ids), (row) => row.id) as EmployerName[]).load(id);
