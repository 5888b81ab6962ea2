import type { EmployerSite } from '../../../features/employers/domain/employer';
import type { EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../outcome';

/** A site by its id as typed or stored; null if the actor may not see it. */
export const findSite = (c: OperationContext, employers: EmployersService, id: string): Promise<EmployerSite | null> =>
  loader<EmployerSite | null>(c, 'site', async (ids) => inOrder(ids, await employers.sitesByIds(c.tx, ids), (row) => row.id)).load(id);

/** The site of a row; a foreign key guarantees that it exists. */
export const siteById = async (c: OperationContext, employers: EmployersService, id: string): Promise<EmployerSite> =>
  existing(await findSite(c, employers, id), `site ${id}`);

/** An employer by id; null for one that was removed, such as a registration that was never confirmed. */
export const findEmployerName = (c: OperationContext, employers: EmployersService, id: string): Promise<EmployerName | null> =>
  loader<EmployerName | null>(c, 'employerName', async (ids) => inOrder(ids, await employers.byIds(c.tx, ids), (row) => row.id)).load(id);

/** The employer of a row; a foreign key guarantees that it exists. */
export const employerNameById = async (c: OperationContext, employers: EmployersService, id: string): Promise<EmployerName> =>
  existing(await findEmployerName(c, employers, id), `employer ${id}`);
