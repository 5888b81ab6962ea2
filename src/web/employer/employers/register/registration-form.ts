import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { SECTOR_CODES, sectorText } from '../../../shared/labels/sector-labels';
import { SIZE_BANDS, sizeText } from '../../../shared/labels/size-labels';
import type { EmployerRegisterInput } from '../../gql';

type Section = 'BUSINESS' | 'CONTACT' | 'PASSWORD';
/** A registration without its workplace, which has a form of its own, and without the language of the page. */
type Registration = Omit<EmployerRegisterInput, 'sites' | 'language'>;
type Content = Incomplete<Registration>;

const { text, choice, select } = fieldKinds<Section, Content, Content>();

/** The registration of a business. */
export const REGISTRATION_FORM = describeForm<Section, Content, Registration>()({
  legalName: required(text({ section: 'BUSINESS', path: 'legalName', label: msg`Registered name`, autocomplete: 'organization' }), ''),
  legalNameKm: text({ section: 'BUSINESS', path: 'legalNameKm', label: msg`Name in Khmer (optional)` }),
  registrationNumber: required(
    text({
      section: 'BUSINESS',
      path: 'registrationNumber',
      label: msg`Registration number`,
      hint: msg`As on your patent tax certificate or registration certificate`,
    }),
    '',
  ),
  sector: required(
    select({ section: 'BUSINESS', path: 'sector', label: msg`Sector`, values: SECTOR_CODES, optionText: sectorText, blank: msg`Choose one` }),
    '',
  ),
  sizeBand: required(
    choice({
      section: 'BUSINESS',
      path: 'sizeBand',
      label: msg`Number of people who work there`,
      values: SIZE_BANDS,
      optionText: sizeText,
      columns: true,
    }),
    '',
  ),
  contactName: required(text({ section: 'CONTACT', path: 'contactName', label: msg`Your name`, autocomplete: 'name' }), ''),
  login: required(
    text({
      section: 'CONTACT',
      path: 'login',
      label: msg`E-mail address`,
      hint: msg`You sign in with it. We send a code to confirm it.`,
      type: 'email',
      autocomplete: 'email',
    }),
    '',
  ),
  secret: {
    section: 'PASSWORD',
    paths: ['secret'],
    label: msg`Password`,
    view: { kind: 'text', type: 'password', autocomplete: 'new-password' },
    isInSummary: false,
    saved: () => null,
    values: () => ({}),
    // a password is sent as it was typed, with its spaces
    input: (values, name) => [['secret', textOf(values, name)]],
    text: () => null,
  },
});
