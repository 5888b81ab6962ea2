import { msg } from '@lingui/core/macro';
import { recordingPath } from '../../shared/assets/assets';
import { Icon } from '../../shared/page/icons';
import type { I18n } from '../../shared/labels/page-i18n';

/**
 * URL of the recording of a page in this language: `src/web/trainee/audio/<name>.<language>.mp3`; undefined
 * if there is none.
 */
export const recordingIn = ({ language }: I18n, name: string): string | undefined => recordingPath(`${name}.${language}`);

/** Plays the recording of a page only when pressed; softly at first if the script `listen` runs. */
export function AudioPlayer({ i18n, address }: { readonly i18n: I18n; readonly address: string }) {
  return (
    <p class="listen">
      <Icon name="sound" />
      <audio controls preload="none" src={address} aria-label={i18n.t(msg`Listen to this page`)} />
    </p>
  );
}
