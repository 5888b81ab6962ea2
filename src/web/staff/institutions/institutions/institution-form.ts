import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import { textOf } from '../../../shared/form/form-drafts';
import type { InstitutionInput } from '../../gql';

const { text } = fieldKinds<'INSTITUTION', Unsaved<InstitutionInput>, Incomplete<InstitutionInput>>();

/** A new partner institution. */
export const INSTITUTION_FORM = describeForm<'INSTITUTION', Unsaved<InstitutionInput>, InstitutionInput>()({
  name: required(text({ section: 'INSTITUTION', path: 'name', label: msg`Name` }), ''),
  nameKm: text({ section: 'INSTITUTION', path: 'nameKm', label: msg`Name in Khmer` }),
  // not `code`, which is a secret in other forms and never shown again
  shortCode: {
    ...text({
      section: 'INSTITUTION',
      path: 'code',
      label: msg`Code`,
      hint: msg`Short, in capital letters, such as NEW-STEPS.`,
      short: true,
      isRequired: true,
    }),
    input: (values, name) => [['code', textOf(values, name).trim().toUpperCase()]],
  },
});
