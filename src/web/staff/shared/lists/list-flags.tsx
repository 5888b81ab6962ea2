import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';

interface ListFlagsProps {
  readonly i18n: I18n;
  readonly row: { readonly isOnHold: boolean; readonly hasOpenAlert: boolean | null };
}

/** What must be seen before anything else about a row. */
export function ListFlags({ i18n: { t }, row: { isOnHold, hasOpenAlert } }: ListFlagsProps) {
  return (
    <>
      {isOnHold && (
        <>
          {' '}
          <Tag tone="late">{t(msg`On hold`)}</Tag>
        </>
      )}
      {hasOpenAlert && (
        <>
          {' '}
          <Tag tone="late">{t(msg`Safety alert`)}</Tag>
        </>
      )}
    </>
  );
}
