import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../shared/page/icons';

/** A fact with an icon. */
export function Fact({ icon, children }: { readonly icon: IconName; readonly children: ComponentChildren }) {
  return (
    <span class="fact">
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
