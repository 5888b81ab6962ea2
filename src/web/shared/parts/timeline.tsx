import type { ComponentChildren } from 'preact';

export interface TimelineEntry {
  readonly key: string;
  /** The date or time. */
  readonly when: ComponentChildren;
  readonly what: ComponentChildren;
  readonly who?: string;
  readonly children?: ComponentChildren;
}

/** A list of events, in the order passed. */
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
