import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { ReasonInput } from '../../gql';

const correction = fieldKinds<'CORRECTION', Unsaved<ReasonInput>, Incomplete<ReasonInput>>();

/** Why a wrong record is put right. Its name differs from the other fields of the pages that have it. */
export const CORRECTION_FORM = describeForm<'CORRECTION', Unsaved<ReasonInput>, ReasonInput>()({
  correctionReason: required(
    correction.text({
      section: 'CORRECTION',
      path: 'reason',
      label: msg`What was wrong?`,
      hint: msg`Do not write about her past. Colleagues can read this.`,
      rows: 2,
    }),
    '',
  ),
});
