/**
 * A trainee of a slice, or a trainee elsewhere who is linked to one of the slice as the same person, at the
 * as-of instant.
 */
export interface SliceMember {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly personKey: string | null;
  /** Whether the iteration over the scope's trainees includes her. */
  readonly isInScope: boolean;
}

/** The position of the iteration over all trainees: the last trainee it has passed. */
export interface Cursor {
  readonly institutionId: string;
  readonly traineeId: string;
}

const positionOf = ({ institutionId, traineeId }: Cursor): string => `${institutionId}:${traineeId}`;

/**
 * The trainees to count in a slice. A person with several trainee records belongs to the slice of the first
 * record in iteration order.
 */
export function traineesToCount(members: readonly SliceMember[], after: Cursor): string[] {
  const firstRecord = new Map<string, string>();
  for (const member of members) {
    if (member.personKey === null || !member.isInScope) continue;
    const current = firstRecord.get(member.personKey);
    if (current === undefined || positionOf(member) < current) firstRecord.set(member.personKey, positionOf(member));
  }
  const start = positionOf(after);
  return members.filter(({ personKey }) => personKey === null || (firstRecord.get(personKey) ?? '') > start).map(({ traineeId }) => traineeId);
}
