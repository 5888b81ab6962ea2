import { msg } from '@lingui/core/macro';
import { Icon } from '../page/icons';
import type { I18n } from '../labels/page-i18n';

export interface NavigationItem {
  readonly path: string;
  readonly name: string;
}

/** Navigation items that belong together. A single group needs no name. */
export interface NavigationGroup {
  readonly name?: string;
  readonly items: readonly NavigationItem[];
}

interface NavigationProps {
  readonly i18n: I18n;
  readonly path: string;
  readonly groups: readonly NavigationGroup[];
}

/** Opens the navigation on a narrow screen. A browser without popover support always shows the navigation. */
export function MenuButton({ i18n: { t } }: { readonly i18n: I18n }) {
  return (
    <button type="button" class="menu" popovertarget="navigation">
      <Icon name="list" />
      {t(msg`Menu`)}
    </button>
  );
}

/**
 * The navigation, in groups: next to or above the page if there is room, otherwise behind the Menu button.
 */
export function Navigation({ i18n, path, groups }: NavigationProps) {
  const current = itemAt(path, groups);
  return (
    <nav class="places" id="navigation" popover="auto" aria-label={i18n.t(msg`Your work`)}>
      {groups.map(({ name, items: places }, at) => (
        <div key={name ?? at} {...(name ? { role: 'group', 'aria-labelledby': `places-${at}` } : {})}>
          {name && (
            <p class="group" id={`places-${at}`}>
              {name}
            </p>
          )}
          <ul>
            {places.map((item) => (
              <li key={item.path}>
                <a href={item.path} aria-current={item === current ? 'page' : undefined}>
                  {item.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The navigation item that a URL belongs to: the one with the longest matching path. */
function itemAt(path: string, groups: readonly NavigationGroup[]): NavigationItem | undefined {
  const [address = ''] = path.split('?');
  const [shortest] = groups.flatMap(({ items: places }) => places);
  return groups
    .flatMap(({ items: places }) => places)
    .filter((item) => address === item.path || (item !== shortest && address.startsWith(`${item.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
