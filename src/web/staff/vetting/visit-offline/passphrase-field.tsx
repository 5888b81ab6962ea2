export const MIN_PASSPHRASE_LENGTH = 12;

/** A field without a name: no form can send it, whatever happens to the script. */
export function PassphraseField({ id, label, hint }: { readonly id: string; readonly label: string; readonly hint?: string }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input id={id} type="password" autocomplete="off" aria-describedby={hint ? `${id}-hint` : undefined} />
    </div>
  );
}

/** Messages of a page whose script shows one at a time. */
export function Messages({ texts }: { readonly texts: Readonly<Record<string, string>> }) {
  return (
    <div role="status">
      {Object.entries(texts).map(([name, text]) => (
        <p key={name} class="attention" data-say={name} hidden>
          {text}
        </p>
      ))}
    </div>
  );
}
