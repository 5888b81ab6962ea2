import type { ComponentChildren } from 'preact';

export interface TimelineEntry {
  readonly key: string;
  /** Formatted date or time. */
  readonly when: string;
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
