import { msg } from '@lingui/core/macro';
import { Tag } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';

/** Marks a step towards an employer on hold, on pages of staff only. */
export const OnHoldTag = ({ i18n: { t }, isOnHold }: { readonly i18n: I18n; readonly isOnHold: boolean }) =>
  isOnHold ? (
    <>
      {' '}
      <Tag tone="late">{t(msg`On hold`)}</Tag>
    </>
  ) : null;

/** Why the next steps are missing. */
export const OnHoldNote = ({ i18n: { t }, isOnHold }: { readonly i18n: I18n; readonly isOnHold: boolean }) =>
  isOnHold ? <p class="attention">{t(msg`The employer is on hold, so the next steps are not available. Do not tell her or the employer why.`)}</p> : null;
