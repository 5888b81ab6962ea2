import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../shared/page/icons';
import { page } from '../../shared/page/page';
import type { Visit } from '../../shared/visit/visit';
import { AudioPlayer, recordingIn } from './audio-player';

interface TraineePageProps {
  readonly visit: Visit;
  /** Name of the page's audio recording; without such a recording, no player is shown. */
  readonly listen?: string;
  /** Scripts of this page, in addition to those of every trainee page. */
  readonly islands?: readonly string[];
  /** The start page has no back link. */
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}

/** The layout of every trainee page: back link, audio player and content. */
export function traineePage({ visit, listen, islands = [], isFirst, children }: TraineePageProps): VNode {
  const { i18n } = visit;
  const address = listen === undefined ? undefined : recordingIn(i18n, listen);
  return page({
    visit,
    title: '',
    islands: [...(address ? ['listen'] : []), ...islands],
    children: (
      <>
        {!isFirst && (
          <a class="back" href="/">
            <Icon name="back" />
            {i18n.t(msg`Go to home page`)}
          </a>
        )}
        {address && <AudioPlayer i18n={i18n} address={address} />}
        {children}
      </>
    ),
  });
}
