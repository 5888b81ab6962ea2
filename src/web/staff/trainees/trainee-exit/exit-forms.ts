import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { ReasonInput, TraineeExitInput, TraineeExitReason } from '../../gql';
import { exitReason } from '../../shared/trainee-labels';

const EXIT_REASONS: readonly TraineeExitReason[] = ['COMPLETED', 'WITHDREW', 'MOVED', 'CANNOT_BE_REACHED', 'REFERRED_ON', 'DIED', 'OTHER'];

const exit = fieldKinds<'EXIT', Unsaved<TraineeExitInput>, Incomplete<TraineeExitInput>>();

export const EXIT_FORM = describeForm<'EXIT', Unsaved<TraineeExitInput>, TraineeExitInput>()({
  reason: required(exit.choice({ section: 'EXIT', path: 'reason', label: msg`Reason for leaving`, values: EXIT_REASONS, optionText: exitReason }), ''),
  exitedOn: exit.day({ section: 'EXIT', path: 'exitedOn', label: msg`Her last day in the programme`, short: true }),
});

const reason = fieldKinds<'REASON', Unsaved<ReasonInput>, Incomplete<ReasonInput>>();

export const ANONYMISE_FORM = describeForm<'REASON', Unsaved<ReasonInput>, ReasonInput>()({
  reason: required(
    reason.text({
      section: 'REASON',
      path: 'reason',
      label: msg`Who asked for it, and why?`,
      hint: msg`This text is kept. Do not write names, numbers or addresses.`,
      rows: 3,
    }),
    '',
  ),
});
