import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Where it is changed; read out with the label, so that ten links "Change" are ten different ones. */
  readonly change?: { readonly href: string; readonly label: string };
  /** Anything else to do with it, such as a small form. */
  readonly does?: ComponentChildren;
}

/** Answers to check, each with the way to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="facts summary">
      {rows.map(({ label, value, change, does }) => (
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
