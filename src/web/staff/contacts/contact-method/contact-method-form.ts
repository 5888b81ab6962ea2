import { msg } from '@lingui/core/macro';
import { controlOf, describeForm, sectionValues } from '../../../shared/described-form/form-description';
import { fieldKinds, required, textIn } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { latinDigits } from '../../../shared/form/digits';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { dayName, WEEKDAYS } from '../../../shared/labels/work-labels';
import type { ContactDetailsFragment, ContactKind, ContactMethodInput, ContactOwner, Language } from '../../gql';
import { contactKind, contactOwner } from '../../shared/trainee-labels';

/** The saved contact method; empty for a new one. */
export type ContactContent = Partial<Omit<ContactDetailsFragment, 'id' | 'state'>>;

const { text, choice, choices, time, flag, day } = fieldKinds<'METHOD', ContactContent, Incomplete<ContactMethodInput>>();

export const CONTACT_KINDS = [
  'CALL',
  'SMS',
  'TELEGRAM',
  'MESSENGER',
  'EMAIL',
  'IN_APP',
  'IN_PERSON',
  'TRUSTED_PERSON',
  'TRAINEE_CALLS',
  'NONE',
] as const satisfies readonly ContactKind[];
export const CONTACT_OWNERS = ['SELF', 'SHARED', 'FAMILY', 'FRIEND', 'EMPLOYER', 'OTHER'] as const satisfies readonly ContactOwner[];
const LANGUAGES: readonly Language[] = ['KM', 'EN'];

/** The kinds whose address is usually a phone number. It is stored in Latin digits, as phones and programs dial it. */
export const PHONE_KINDS: readonly string[] = ['CALL', 'SMS', 'TELEGRAM', 'MESSENGER'] satisfies readonly ContactKind[];

/** How and when a trainee may be contacted, as she states it. */
export const CONTACT_METHOD_FORM = describeForm<'METHOD', ContactContent, ContactMethodInput>()({
  kind: required(choice({ section: 'METHOD', path: 'kind', label: msg`Contact method`, values: CONTACT_KINDS, optionText: contactKind, columns: true }), ''),
  address: {
    ...text({
      section: 'METHOD',
      path: 'address',
      label: msg`Number or address`,
      hint: msg`Leave empty for in person, her page here, or if she calls us.`,
      autocomplete: 'off',
    }),
    input: (values, name) => {
      const address = textIn(values, name);
      return [['address', address !== null && PHONE_KINDS.includes(textOf(values, 'kind')) ? latinDigits(address) || null : address]];
    },
  },
  owner: required(choice({ section: 'METHOD', path: 'owner', label: msg`Whose is it?`, values: CONTACT_OWNERS, optionText: contactOwner }), ''),
  safeDays: choices({
    section: 'METHOD',
    path: 'safeDays',
    label: msg`Safe days`,
    values: WEEKDAYS,
    optionText: dayName,
    columns: true,
    usual: WEEKDAYS,
  }),
  safeFrom: time({ section: 'METHOD', path: 'safeFrom', label: msg`Safe from`, beside: 'hours', usual: '08:00' }),
  safeTo: time({ section: 'METHOD', path: 'safeTo', label: msg`Safe until`, beside: 'hours', usual: '18:00' }),
  language: {
    ...choice({
      section: 'METHOD',
      path: 'language',
      label: msg`Language of messages`,
      values: LANGUAGES,
      optionText: (_, language) => (language === 'EN' ? 'English' : 'ខ្មែរ'),
      columns: true,
    }),
    // no choice means Khmer
    input: (values, name) => [['language', textOf(values, name) === 'EN' ? 'EN' : 'KM']],
  },
  mayLeaveMessage: flag({
    section: 'METHOD',
    path: 'mayLeaveMessage',
    label: msg`Messages`,
    option: msg`We may leave a neutral message`,
    yes: msg`We may leave a neutral message`,
    no: msg`We leave no message.`,
  }),
  pretext: text({
    section: 'METHOD',
    path: 'pretext',
    label: msg`What we say if someone else answers`,
    hint: msg`The words she chose, such as a shop she knows. Nothing about the service or her work.`,
    autocomplete: 'off',
  }),
  noContactUntil: day({
    section: 'METHOD',
    path: 'noContactUntil',
    label: msg`Last day without contact`,
    hint: msg`Only if she asked for a pause of this contact method. Leave empty to end the pause.`,
  }),
});

/** The saved values; the usual ones for a new contact method, in the trainee's own language. */
export const contactValues = (saved: ContactContent | undefined, language: Language): FormValues => ({
  ...sectionValues(CONTACT_METHOD_FORM, 'METHOD', saved ?? {}),
  ...(saved ? {} : { language }),
});

/** The control of a problem at a path of the input. */
export const fieldOf = controlOf(CONTACT_METHOD_FORM);
