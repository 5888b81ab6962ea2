import { msg } from '@lingui/core/macro';
import { recording } from '../shared/assets';
import { Icon } from '../shared/icons';
import type { Words } from '../shared/words';

/** Reads a page aloud when it is pressed, where somebody recorded it: `src/web/trainee/audio/<name>.<language>.mp3`. */
export function Listen({ words, name }: { readonly words: Words; readonly name: string }) {
  const address = recording(`${name}.${words.language}`);
  if (!address) return null;
  return (
    <p class="listen">
      <Icon name="sound" />
      <audio controls preload="none" src={address} aria-label={words.t(msg`Listen to this page`)} />
    </p>
  );
}
