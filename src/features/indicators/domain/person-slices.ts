/** A trainee of a slice, or one elsewhere whom somebody of the slice is known to be, at the as-of instant. */
export interface SliceMember {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly personKey: string | null;
  /** Whether a walk through all trainees of the scope comes by her. */
  readonly isInScope: boolean;
}

/** Where a walk through all trainees stands: the last one it came by. */
export interface Cursor {
  readonly institutionId: string;
  readonly traineeId: string;
}

const place = ({ institutionId, traineeId }: Cursor): string => `${institutionId}:${traineeId}`;

/** The trainees to count in a slice: a person whom several trainee records are belongs to the slice of the first record the walk came by. */
export function countedInSlice(members: readonly SliceMember[], after: Cursor): string[] {
  const first = new Map<string, string>();
  for (const member of members) {
    if (member.personKey === null || !member.isInScope) continue;
    const known = first.get(member.personKey);
    if (known === undefined || place(member) < known) first.set(member.personKey, place(member));
  }
  const start = place(after);
  return members.filter(({ personKey }) => personKey === null || (first.get(personKey) ?? '') > start).map(({ traineeId }) => traineeId);
}
