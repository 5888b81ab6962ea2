import type { ComponentChildren } from 'preact';

/** One thing to know before one goes on: it fills the page, so that nobody reads past it. */
export function Interruption({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="interruption">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
