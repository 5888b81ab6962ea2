import { msg } from '@lingui/core/macro';
import { Icon } from '../page/icons';
import type { Words } from '../labels/words';

export interface Place {
  readonly path: string;
  readonly name: string;
}

/** Navigation items that belong together. A single group needs no name. */
export interface PlaceGroup {
  readonly name?: string;
  readonly places: readonly Place[];
}

interface PlacesProps {
  readonly words: Words;
  readonly path: string;
  readonly groups: readonly PlaceGroup[];
}

/** Opens the navigation on a narrow screen. A browser without popover support always shows the navigation. */
export function MenuButton({ words: { t } }: { readonly words: Words }) {
  return (
    <button type="button" class="menu" popovertarget="places">
      <Icon name="list" />
      {t(msg`Menu`)}
    </button>
  );
}

/**
 * The navigation, in groups: next to or above the page if there is room, otherwise behind the Menu button.
 */
export function Places({ words, path, groups }: PlacesProps) {
  const here = placeAt(path, groups);
  return (
    <nav class="places" id="places" popover="auto" aria-label={words.t(msg`Your work`)}>
      {groups.map(({ name, places }, at) => (
        <div key={name ?? at} {...(name ? { role: 'group', 'aria-labelledby': `places-${at}` } : {})}>
          {name && (
            <p class="group" id={`places-${at}`}>
              {name}
            </p>
          )}
          <ul>
            {places.map((place) => (
              <li key={place.path}>
                <a href={place.path} aria-current={place === here ? 'page' : undefined}>
                  {place.name}
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
function placeAt(path: string, groups: readonly PlaceGroup[]): Place | undefined {
  const [address = ''] = path.split('?');
  const [shortest] = groups.flatMap(({ places }) => places);
  return groups
    .flatMap(({ places }) => places)
    .filter((place) => address === place.path || (place !== shortest && address.startsWith(`${place.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
