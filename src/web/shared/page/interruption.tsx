import type { ComponentChildren } from 'preact';

/** One message the user must read before continuing. It fills the page, so that it is not skipped. */
export function Interruption({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="interruption">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
