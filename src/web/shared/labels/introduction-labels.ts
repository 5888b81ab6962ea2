import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

/** The states of an introduction that have the same label for employers and staff. */
type SharedState = 'SHORTLISTED' | 'INTERVIEWING' | 'OFFERED' | 'HIRED' | 'EXPIRED';

export function introductionState({ t }: I18n, state: SharedState): string {
  switch (state) {
    case 'SHORTLISTED':
      return t(msg`Shortlisted`);
    case 'INTERVIEWING':
      return t(msg`Interview`);
    case 'OFFERED':
      return t(msg`Offer made`);
    case 'HIRED':
      return t(msg`Hired`);
    case 'EXPIRED':
      return t(msg`Closed: time ran out`);
  }
}
