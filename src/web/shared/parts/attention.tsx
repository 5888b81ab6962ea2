import type { ComponentChildren } from 'preact';

interface AttentionProps {
  readonly title?: string;
  /** For an error or a risk of harm; otherwise the box only draws attention. */
  readonly isGrave?: boolean;
  readonly children: ComponentChildren;
}

/** A box that must not be overlooked. */
export function Attention({ title, isGrave, children }: AttentionProps) {
  return (
    <section class={isGrave ? 'attention grave' : 'attention'}>
      {title && <h2 class="small">{title}</h2>}
      {children}
    </section>
  );
}
