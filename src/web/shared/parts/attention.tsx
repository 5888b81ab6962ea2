import type { ComponentChildren } from 'preact';

interface AttentionProps {
  readonly title?: string;
  /** Something is wrong or somebody may come to harm; otherwise it is only to be looked at. */
  readonly isGrave?: boolean;
  readonly children: ComponentChildren;
}

/** What must not be overlooked on this page. */
export function Attention({ title, isGrave, children }: AttentionProps) {
  return (
    <section class={isGrave ? 'attention grave' : 'attention'}>
      {title && <h2 class="small">{title}</h2>}
      {children}
    </section>
  );
}
