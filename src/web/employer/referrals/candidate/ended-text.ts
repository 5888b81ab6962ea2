import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { VacancyState } from '../../gql';

/** Why no offer can be made for a vacancy that has ended, and how the candidate can still be hired. */
export const endedText = ({ t }: I18n, state: VacancyState): string =>
  state === 'FILLED'
    ? t(
        msg`All positions of this vacancy are filled, so you can make no more offers for it. To hire this candidate for another position, copy the vacancy and ask us to refer them for the new one.`,
      )
    : t(msg`This vacancy is closed, so you can make no more offers for it. To hire this candidate, copy the vacancy and ask us to refer them for the new one.`);
