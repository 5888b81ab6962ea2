import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { Language, StaffAccountInput } from '../../gql';
import { roleText, STAFF_ROLES } from './role-labels';

/** A new account. Its institution is that of the person who opens it. */
type NewAccount = Omit<StaffAccountInput, 'institutionId'>;

const { text, choice, choices } = fieldKinds<'ACCOUNT', Unsaved<NewAccount>, Incomplete<NewAccount>>();
const LANGUAGES: Readonly<Record<Language, ReturnType<typeof msg>>> = { KM: msg`Khmer`, EN: msg`English` };

export const ACCOUNT_FORM = describeForm<'ACCOUNT', Unsaved<NewAccount>, NewAccount>()({
  displayName: required(text({ section: 'ACCOUNT', path: 'displayName', label: msg`Name`, autocomplete: 'off' }), ''),
  email: required(text({ section: 'ACCOUNT', path: 'email', label: msg`E-mail address`, hint: msg`Used to sign in.`, type: 'email', autocomplete: 'off' }), ''),
  roles: { ...choices({ section: 'ACCOUNT', path: 'roles', label: msg`Roles`, values: STAFF_ROLES, optionText: roleText }), isRequired: true },
  language: required(
    choice({
      section: 'ACCOUNT',
      path: 'language',
      label: msg`Language`,
      values: ['KM', 'EN'] as const,
      optionText: ({ t }, language) => t(LANGUAGES[language]),
      columns: true,
    }),
    '',
  ),
});
