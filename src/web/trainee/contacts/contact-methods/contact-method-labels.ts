import { msg } from '@lingui/core/macro';
import type { IconName } from '../../../shared/page/icons';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MyContactKind, MyContactMethodsQuery, MyContactOwner, MyContactState } from '../../gql';

type ContactMethod = Pick<NonNullable<MyContactMethodsQuery['me']>['contactMethods'][number], 'kind' | 'owner'>;

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

/** The owner of the phone or mailbox, or who the trusted person is; null for a contact method that no one owns. */
export function contactOwnerFact(i18n: I18n, { kind, owner }: ContactMethod): readonly [label: string, value: string] | null {
  const { t } = i18n;
  switch (kind) {
    case 'TRUSTED_PERSON':
      return [t(msg`Who it is`), trustedPersonText(i18n, owner)];
    case 'EMAIL':
      return [t(msg`Whose e-mail it is`), ownerText(i18n, owner)];
    case 'CALL':
    case 'SMS':
    case 'TELEGRAM':
    case 'MESSENGER':
      return [t(msg`Whose phone it is`), ownerText(i18n, owner)];
    case 'IN_APP':
    case 'IN_PERSON':
    case 'TRAINEE_CALLS':
    case 'NONE':
      return null;
  }
}

function ownerText({ t }: I18n, owner: MyContactOwner): string {
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

/** A trusted person is never the trainee herself, also where that was recorded. */
function trustedPersonText({ t }: I18n, owner: MyContactOwner): string {
  switch (owner) {
    case 'FAMILY':
      return t(msg`Someone in your family`);
    case 'FRIEND':
      return t(msg`A friend`);
    case 'EMPLOYER':
      return t(msg`An employer: we do not use it`);
    case 'SELF':
    case 'SHARED':
    case 'OTHER':
      return t(msg`Someone you chose`);
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
