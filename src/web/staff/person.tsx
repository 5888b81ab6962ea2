interface PersonProps {
  readonly person: { readonly id: string; readonly displayName: string; readonly code: string };
}

/**
 * A person by name and code, leading to her record; the name may run in another direction or script than the words around it, and stands apart from them.
 * Only who may read records is told of a person at all.
 */
export function Person({ person: { id, displayName, code } }: PersonProps) {
  return (
    <>
      <a href={`/staff/trainees/${id}`}>
        <bdi>{displayName}</bdi>
      </a>{' '}
      <small>{code}</small>
    </>
  );
}
