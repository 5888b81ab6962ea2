import { msg } from '@lingui/core/macro';
import { recording } from '../../shared/assets/assets';
import { Icon } from '../../shared/page/icons';
import type { Words } from '../../shared/labels/words';

/** The address of what somebody recorded for a page in this language: `src/web/trainee/audio/<name>.<language>.mp3`; undefined where nobody has. */
export const recordingOf = ({ language }: Words, name: string): string | undefined => recording(`${name}.${language}`);

/** Reads a page aloud when it is pressed, and not before; softly at first where the script `listen` runs. */
export function Listen({ words, address }: { readonly words: Words; readonly address: string }) {
  return (
    <p class="listen">
      <Icon name="sound" />
      <audio controls preload="none" src={address} aria-label={words.t(msg`Listen to this page`)} />
    </p>
  );
}
