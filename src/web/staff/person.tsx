interface PersonProps {
  readonly person: { readonly displayName: string; readonly code: string };
}

/** A person by name and code; the name may run in another direction or script than the words around it, and stands apart from them. */
export function Person({ person: { displayName, code } }: PersonProps) {
  return (
    <>
      <bdi>{displayName}</bdi> ({code})
    </>
  );
}
