import type { VNode } from 'preact';

/** A rule that terms may break, with the source that was not checked. */
interface LawDoubt {
  readonly rule: string;
  readonly message: string;
  readonly source: string;
}

/** Rules whose source was not checked, for whoever decides about the terms. */
export const LawDoubtList = ({ doubts, id }: { readonly doubts: readonly LawDoubt[]; readonly id?: string }): VNode => (
  <ul id={id}>
    {doubts.map(({ rule, message, source }) => (
      <li key={rule}>
        {message} <small>({source})</small>
      </li>
    ))}
  </ul>
);
