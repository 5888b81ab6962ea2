import type { ComponentChildren } from 'preact';

/** A list of facts as label and value. A fact is left out if its value is empty or false. */
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

/** A short state as text. The colour only repeats the text. */
export function Tag({ children, tone = 'calm' }: { readonly children: ComponentChildren; readonly tone?: Tone }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
