import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { MemberInviteInput } from '../../gql';

const { text, choice } = fieldKinds<'INVITATION', Unsaved<MemberInviteInput>, Incomplete<MemberInviteInput>>();
const LANGUAGES = { KM: msg`Khmer`, EN: msg`English` };

/** The invitation of a colleague to the employer's account. */
export const INVITATION_FORM = describeForm<'INVITATION', Unsaved<MemberInviteInput>, MemberInviteInput>()({
  email: required(
    text({
      section: 'INVITATION',
      path: 'email',
      label: msg`E-mail address`,
      hint: msg`One address gets at most 5 invitations a day.`,
      type: 'email',
      autocomplete: 'off',
    }),
    '',
  ),
  language: choice({
    section: 'INVITATION',
    path: 'language',
    label: msg`E-mail language`,
    values: ['KM', 'EN'] as const,
    optionText: ({ t }, language) => t(LANGUAGES[language]),
    columns: true,
  }),
});
