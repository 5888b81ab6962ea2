import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ContactKind } from '../../gql';

/** The label of a safe contact method, for the receiving institution. */
export function releasedContactMethod({ t }: I18n, kind: ContactKind): string {
  switch (kind) {
    case 'EMAIL':
      return t(msg`E-mail`);
    case 'IN_APP':
      return t(msg`In-app message`);
    case 'CALL':
      return t(msg`Phone call`);
    case 'SMS':
      return t(msg`Text message`);
    case 'TELEGRAM':
      return 'Telegram';
    case 'MESSENGER':
      return 'Messenger';
    case 'IN_PERSON':
      return t(msg`In person`);
    case 'TRUSTED_PERSON':
      return t(msg`Someone she trusts`);
    case 'TRAINEE_CALLS':
      return t(msg`She calls`);
    case 'NONE':
      return t(msg`No contact method yet`);
  }
}
