import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

interface PageHeadProps {
  /** The parent page. */
  readonly back?: { readonly href: string; readonly label: ComponentChildren };
  readonly eyebrow?: ComponentChildren;
  readonly title: ComponentChildren;
  /** One sentence: the purpose of the page. */
  readonly lead?: ComponentChildren;
  /** The page's main action, as a button. */
  readonly children?: ComponentChildren;
}

/** The header of every page: link to the parent, title, purpose and main action. */
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
