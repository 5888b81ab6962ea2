import type { ComponentChildren } from 'preact';

export interface TimelineEntry {
  readonly key: string;
  /** When, as the page writes it. */
  readonly when: string;
  readonly what: ComponentChildren;
  readonly who?: string;
  readonly children?: ComponentChildren;
}

/** What happened, in the order in which it is given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map(({ key, when, what, who, children }) => (
        <li key={key}>
          <small>
            {when}
            {who && ` · ${who}`}
          </small>
          <p>{what}</p>
          {children}
        </li>
      ))}
    </ol>
  );
}
