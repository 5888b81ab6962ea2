import type { ListedPeople, OperationContext } from '../../../platform/graphql/operation-context';

/** Counts people on a list toward the daily limit of lists, and not as opened records. */
export function listPeople(c: OperationContext, people: readonly string[], detail: ListedPeople['detail']): void {
  c.listed = { people: [...(c.listed?.people ?? []), ...people], detail: { ...c.listed?.detail, ...detail } };
}
