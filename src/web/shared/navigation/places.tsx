import { msg } from '@lingui/core/macro';
import { Icon } from '../page/icons';
import type { Words } from '../labels/words';

export interface Place {
  readonly path: string;
  readonly name: string;
}

/** Places that belong together; a group without a name needs none. */
export interface PlaceGroup {
  readonly name?: string;
  readonly places: readonly Place[];
}

interface PlacesProps {
  readonly words: Words;
  readonly path: string;
  readonly groups: readonly PlaceGroup[];
}

/** Opens the places on a narrow screen; a browser that does not know how shows them all the time. */
export function MenuButton({ words: { t } }: { readonly words: Words }) {
  return (
    <button type="button" class="menu" popovertarget="places">
      <Icon name="list" />
      {t(msg`Menu`)}
    </button>
  );
}

/** Where one can go, in groups: beside or above the page where there is room, behind the button Menu where there is none. */
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

/** The place whose pages this address is among: the one with the longest path. */
function placeAt(path: string, groups: readonly PlaceGroup[]): Place | undefined {
  const [address = ''] = path.split('?');
  const [shortest] = groups.flatMap(({ places }) => places);
  return groups
    .flatMap(({ places }) => places)
    .filter((place) => address === place.path || (place !== shortest && address.startsWith(`${place.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
