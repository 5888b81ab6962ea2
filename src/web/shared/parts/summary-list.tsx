import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  readonly label: string;
  readonly value: ComponentChildren;
  /**
   * Link to change the answer. Screen readers read it with the label, so that ten "Change" links can be
   * distinguished.
   */
  readonly change?: { readonly href: string; readonly label: string };
  /** Another action on the answer, such as a small form. */
  readonly action?: ComponentChildren;
}

/** A list of answers to check, each with a link to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="facts summary">
      {rows.map(({ label, value, change, action: does }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {(change || does) && (
            <dd class="does">
              {change && (
                <a href={change.href}>
                  {change.label}
                  <span class="hidden"> {label}</span>
                </a>
              )}
              {does}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
