export interface Tab {
  readonly href: string;
  readonly name: string;
  /** Number of pending items, in the digits of the page's language; empty if there are none. */
  readonly count?: string;
  readonly isCurrent: boolean;
}

/**
 * Views of one subject. Each tab is a link with its own URL, so that it can be opened, bookmarked and
 * returned to.
 */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul class="tabs">
        {tabs.map(({ href, name, count, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name}
              {count ? <span class="count">{count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
