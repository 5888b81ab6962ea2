import type { ListedPeople, OperationContext } from '../../../platform/graphql/operation-context';

/** Counts people on a list toward the daily limit of lists, and not as opened records. */
export function listPeople(c: OperationContext, { people, ownWork, detail }: ListedPeople): void {
  const { listed } = c;
  c.listed = { people: [...(listed?.people ?? []), ...people], ownWork: [...(listed?.ownWork ?? []), ...ownWork], detail: { ...listed?.detail, ...detail } };
}
