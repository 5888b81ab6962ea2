import { msg } from '@lingui/core/macro';
import type { IconName } from '../../../shared/page/icons';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MyContactKind, MyContactOwner, MyContactState } from '../../gql';

export function contactMethodName({ t }: I18n, kind: MyContactKind): string {
  switch (kind) {
    case 'EMAIL':
      return t(msg`E-mail`);
    case 'IN_APP':
      return t(msg`Here, on these pages`);
    case 'CALL':
      return t(msg`Phone call`);
    case 'SMS':
      return t(msg`Text message`);
    case 'TELEGRAM':
      return 'Telegram';
    case 'MESSENGER':
      return 'Messenger';
    case 'IN_PERSON':
      return t(msg`We meet you in person`);
    case 'TRUSTED_PERSON':
      return t(msg`Through someone you trust`);
    case 'TRAINEE_CALLS':
      return t(msg`You call us`);
    case 'NONE':
      return t(msg`We do not contact you`);
  }
}

const ICONS: Readonly<Record<MyContactKind, IconName>> = {
  EMAIL: 'letter',
  IN_APP: 'work',
  CALL: 'call',
  SMS: 'talk',
  TELEGRAM: 'talk',
  MESSENGER: 'talk',
  IN_PERSON: 'people',
  TRUSTED_PERSON: 'people',
  TRAINEE_CALLS: 'call',
  NONE: 'no',
};
export const contactMethodIcon = (kind: MyContactKind): IconName => ICONS[kind];

export function contactOwnerText({ t }: I18n, owner: MyContactOwner): string {
  switch (owner) {
    case 'SELF':
      return t(msg`Only yours`);
    case 'SHARED':
      return t(msg`Yours and someone else’s`);
    case 'FAMILY':
      return t(msg`Your family’s`);
    case 'FRIEND':
      return t(msg`A friend’s`);
    case 'EMPLOYER':
      return t(msg`An employer’s: we do not use it`);
    case 'OTHER':
      return t(msg`Someone else’s`);
  }
}

export function contactStateText({ t }: I18n, state: MyContactState): string {
  switch (state) {
    case 'VERIFIED':
      return t(msg`In use`);
    case 'UNVERIFIED':
      return t(msg`Not in use: we ask you first`);
    case 'BLOCKED':
      return t(msg`Stopped`);
  }
}
