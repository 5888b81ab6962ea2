import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../shared/page/icons';
import { page } from '../../shared/page/page';
import type { Visit } from '../../shared/visit/visit';
import { Listen, recordingOf } from './listen';

interface Framed {
  readonly visit: Visit;
  /** What is read out, where it was recorded. */
  readonly listen?: string;
  /** Scripts of this page, besides those that every page of hers has. */
  readonly islands?: readonly string[];
  /** The first page has nothing to go back to. */
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}

/** Every page of hers: the way back, what can be listened to, and the page. */
export function herPage({ visit, listen, islands = [], isFirst, children }: Framed): VNode {
  const { words } = visit;
  const address = listen === undefined ? undefined : recordingOf(words, listen);
  return page({
    visit,
    title: '',
    islands: ['leave', ...(address ? ['listen'] : []), ...islands],
    children: (
      <>
        {!isFirst && (
          <a class="back" href="/">
            <Icon name="back" />
            {words.t(msg`Back to the start`)}
          </a>
        )}
        {address && <Listen words={words} address={address} />}
        {children}
      </>
    ),
  });
}
