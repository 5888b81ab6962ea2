import { msg } from '@lingui/core/macro';
import { controlOf, describeForm, type FormField } from '../../../shared/described-form/form-description';
import { fieldKinds, required, textIn } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { textOf } from '../../../shared/form/form-drafts';
import type { IdentityInput, ProtectedNotesQuery, ProtectionInput } from '../../gql';
import { CERTAINTIES, certaintyText, POPULATIONS, populationText, RISKS, riskText } from './protected-labels';

/** The two sections of the record, which are saved together. */
export type ProtectedSection = 'identity' | 'protection';

/** The saved record; empty if the trainee has none yet. */
export type ProtectedContent = Partial<Omit<NonNullable<ProtectedNotesQuery['protectedRecord']>, 'version'>>;

type Input = IdentityInput & ProtectionInput;

const { text, choice } = fieldKinds<ProtectedSection, ProtectedContent, Incomplete<Input>>();

/** The birth date and its certainty are merged together, because neither makes sense alone. */
const BIRTH_DATE: FormField<ProtectedSection, ProtectedContent, 'bornOn' | 'birthDateCertainty'> = {
  section: 'identity',
  paths: ['bornOn', 'birthDateCertainty'],
  label: msg`Birth date`,
  controls: ['bornOn', 'birthDateCertainty'],
  controlLabels: { birthDateCertainty: msg`How sure is the birth date?` },
  pathControls: { birthDateCertainty: 'birthDateCertainty' },
  saved: ({ bornOn }) => bornOn,
  values: ({ bornOn, birthDateCertainty }) => ({ bornOn: bornOn ?? '', birthDateCertainty: birthDateCertainty ?? '' }),
  input: (values) => [
    ['bornOn', textIn(values, 'bornOn')],
    ['birthDateCertainty', textOf(values, 'birthDateCertainty')],
  ],
  text: (i18n, { bornOn, birthDateCertainty }) => {
    const certainty = CERTAINTIES.find((value) => value === birthDateCertainty);
    return bornOn && [i18n.day(bornOn), ...(certainty ? [certaintyText(i18n, certainty)] : [])];
  },
};

/** The protected record: who the trainee is, and what she is protected from. */
export const PROTECTED_FORM = describeForm<ProtectedSection, ProtectedContent, Input>()({
  legalName: required(text({ section: 'identity', path: 'legalName', label: msg`Legal name`, autocomplete: 'off' }), ''),
  khmerName: text({ section: 'identity', path: 'khmerName', label: msg`Name in Khmer`, autocomplete: 'off' }),
  bornOn: BIRTH_DATE,
  idNumber: text({ section: 'identity', path: 'idNumber', label: msg`Identity document number`, autocomplete: 'off' }),
  address: text({ section: 'identity', path: 'address', label: msg`Address`, autocomplete: 'off' }),
  phone: text({ section: 'identity', path: 'phone', label: msg`Phone`, autocomplete: 'off' }),
  guardian: text({ section: 'identity', path: 'guardian', label: msg`Guardian or carer while she is under 18`, autocomplete: 'off' }),
  population: required(
    choice({
      section: 'protection',
      path: 'population',
      label: msg`Why is she in the programme?`,
      values: POPULATIONS,
      optionText: populationText,
      columns: true,
    }),
    '',
  ),
  risk: required(choice({ section: 'protection', path: 'risk', label: msg`Level of danger`, values: RISKS, optionText: riskText, columns: true }), ''),
  reasons: text({ section: 'protection', path: 'reasons', label: msg`Reasons`, rows: 4 }),
  namedPeople: text({ section: 'protection', path: 'namedPeople', label: msg`People to beware of`, rows: 3 }),
  history: text({ section: 'protection', path: 'history', label: msg`What happened`, rows: 8 }),
});

/** The control of a problem at a path of the input. */
export const fieldOf = controlOf(PROTECTED_FORM);
