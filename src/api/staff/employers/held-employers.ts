import type { EmployersService } from '../../../features/employers/employers.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** Whether an employer is on hold; for staff only. */
export const isEmployerHeld = (c: OperationContext, employers: EmployersService, employerId: string): Promise<boolean> =>
  loader<boolean>(c, 'employerIsHeld', async (ids) => {
    const held = await employers.heldIds(c.tx, ids);
    return ids.map((id) => held.has(id));
  }).load(employerId);
