import { msg } from '@lingui/core/macro';
import { recordingPath } from '../../shared/assets/assets';
import { Icon } from '../../shared/page/icons';
import type { Words } from '../../shared/labels/words';

/**
 * URL of the recording of a page in this language: `src/web/trainee/audio/<name>.<language>.mp3`; undefined
 * if there is none.
 */
export const recordingIn = ({ language }: Words, name: string): string | undefined => recordingPath(`${name}.${language}`);

/** Plays the recording of a page only when pressed; softly at first if the script `listen` runs. */
export function AudioPlayer({ words, address }: { readonly words: Words; readonly address: string }) {
  return (
    <p class="listen">
      <Icon name="sound" />
      <audio controls preload="none" src={address} aria-label={words.t(msg`Listen to this page`)} />
    </p>
  );
}
