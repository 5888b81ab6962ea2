import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../page/icons';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What will appear here, or what to do so that something appears. */
  readonly children?: ComponentChildren;
  readonly action?: { readonly href: string; readonly label: string };
}

/** Shown in place of an empty list: a friendly line, and what to do next. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <section class="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action && (
        <a class="button" href={action.href}>
          {action.label}
        </a>
      )}
    </section>
  );
}
