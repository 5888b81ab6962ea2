interface PersonProps {
  readonly person: { readonly displayName: string; readonly code: string };
}

/**
 * A trainee's name and code. `bdi` isolates the name, which may be in another script or direction than the
 * text around it.
 */
export function NameAndCode({ person: { displayName, code } }: PersonProps) {
  return (
    <>
      <bdi>{displayName}</bdi> <Code displayName={displayName} code={code} />
    </>
  );
}

/** The same with a link to her record. Only staff who may read records receive a trainee's data at all. */
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

/** A trainee without a name is displayed by her code, which is then not repeated. */
function Code({ displayName, code }: PersonProps['person']) {
  return displayName === code ? null : <small>{code}</small>;
}
