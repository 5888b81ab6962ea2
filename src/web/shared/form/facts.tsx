import type { ComponentChildren } from 'preact';

/** A list of facts: what, and how it is. A fact without a value, or whose value is false, is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [label: string, value: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export type Tone = 'calm' | 'good' | 'wait' | 'late';

/** A short state in words; its colour only repeats what it says. */
export function Tag({ children, tone = 'calm' }: { readonly children: ComponentChildren; readonly tone?: Tone }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
