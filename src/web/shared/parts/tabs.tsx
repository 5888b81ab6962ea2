export interface Tab {
  readonly href: string;
  readonly name: string;
  /** How many things wait there, in the digits of the page; empty where none do. */
  readonly count?: string;
  readonly isHere: boolean;
}

/** Views of one thing. Each is a link to an address of its own, so it can be opened, kept and gone back to. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul class="tabs">
        {tabs.map(({ href, name, count, isHere }) => (
          <li key={href}>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {name}
              {count ? <span class="count">{count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
