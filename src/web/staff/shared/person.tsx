interface PersonProps {
  readonly person: { readonly displayName: string; readonly code: string };
}

/** A person by name and code; the name may run in another direction or script than the words around it, and stands apart from them. */
export function NameAndCode({ person: { displayName, code } }: PersonProps) {
  return (
    <>
      <bdi>{displayName}</bdi> <Code displayName={displayName} code={code} />
    </>
  );
}

/** The same, leading to her record. Only who may read records is told of a person at all. */
export function Person({ person: { id, displayName, code } }: { readonly person: PersonProps['person'] & { readonly id: string } }) {
  return (
    <>
      <a href={`/staff/trainees/${id}`}>
        <bdi>{displayName}</bdi>
      </a>{' '}
      <Code displayName={displayName} code={code} />
    </>
  );
}

/** Who has no name to go by is called by the code, which is not said twice. */
function Code({ displayName, code }: PersonProps['person']) {
  return displayName === code ? null : <small>{code}</small>;
}
