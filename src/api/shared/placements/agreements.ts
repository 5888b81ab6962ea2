import type { AgreementsService } from '../../../features/placements/agreements.service';
import { type Agreement, agreementDueOn, type EmployerAgreement, isAgreementOverdue, wasSignedLate } from '../../../features/placements/domain/agreement';
import type { EmployerPlacement, Placement } from '../../../features/placements/domain/placement';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type LocalDate, localDateAt } from '../../../shared/local-date';

/** An agreement with the fields computed from its placement's start date. */
export type ShownAgreement<A = Agreement> = A & { readonly dueOn: LocalDate; readonly isOverdue: boolean; readonly wasSignedLate: boolean };

export async function shownAgreement<A extends Agreement | EmployerAgreement>(
  c: OperationContext,
  agreement: A,
  placement: Placement | EmployerPlacement,
): Promise<ShownAgreement<A>> {
  const today = localDateAt(await c.tx.now());
  return {
    ...agreement,
    dueOn: agreementDueOn(placement),
    isOverdue: isAgreementOverdue(agreement, placement, today),
    wasSignedLate: wasSignedLate(agreement, placement),
  };
}

/** The agreement of a placement, for staff and for the trainee. */
export const agreementOf = (c: OperationContext, agreements: AgreementsService, placement: Placement): Promise<ShownAgreement | null> =>
  ofPlacement(c, placement, (ids) => agreements.ofPlacements(c.tx, ids));

/** The agreement of a placement with the columns an employer's role may read. */
export const employersAgreementOf = (
  c: OperationContext,
  agreements: AgreementsService,
  placement: EmployerPlacement,
): Promise<ShownAgreement<EmployerAgreement> | null> => ofPlacement(c, placement, (ids) => agreements.employerAgreementsOfPlacements(c.tx, ids));

async function ofPlacement<A extends Agreement | EmployerAgreement>(
  c: OperationContext,
  placement: Placement | EmployerPlacement,
  read: (ids: readonly string[]) => Promise<A[]>,
): Promise<ShownAgreement<A> | null> {
  const agreement = await loader<A | null>(c, 'agreementOfPlacement', async (ids) => inOrder(ids, await read(ids), (row) => row.placementId)).load(
    placement.id,
  );
  return agreement && shownAgreement(c, agreement, placement);
}
