import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

interface PageHeadProps {
  /** Where this page hangs below another one. */
  readonly back?: { readonly href: string; readonly label: ComponentChildren };
  readonly eyebrow?: ComponentChildren;
  readonly title: ComponentChildren;
  /** One sentence: what the page is for. */
  readonly lead?: ComponentChildren;
  /** The one thing done most often from here, as a button. */
  readonly children?: ComponentChildren;
}

/** What every page begins with: the way back, its name, what it is for, and the main thing to do. */
export function PageHead({ back, eyebrow, title, lead, children }: PageHeadProps) {
  return (
    <>
      {back && (
        <a class="back" href={back.href}>
          <Icon name="back" />
          <span>{back.label}</span>
        </a>
      )}
      <div class="page-head">
        <div>
          {eyebrow && <p class="eyebrow">{eyebrow}</p>}
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {children && <div class="actions">{children}</div>}
      </div>
    </>
  );
}
