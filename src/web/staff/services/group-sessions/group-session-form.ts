import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { GroupSessionInput, GroupSessionKind } from '../../gql';
import { serviceKind } from '../../shared/service-labels';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';

const { text, day, decimal, choice } = fieldKinds<'SESSION', Unsaved<GroupSessionInput>, Incomplete<GroupSessionInput>>();

/** Group counselling is for staff who may record care. */
export const SESSION_KINDS: readonly GroupSessionKind[] = ['JOB_READINESS', 'COUNSELLING_GROUP'];

/** A group session and its attendees. */
export const GROUP_SESSION_FORM = describeForm<'SESSION', Unsaved<GroupSessionInput>, GroupSessionInput>()({
  kind: required(choice({ section: 'SESSION', path: 'kind', label: msg`Type`, values: SESSION_KINDS, optionText: serviceKind, columns: true }), ''),
  topic: text({ section: 'SESSION', path: 'topic', label: msg`Topic`, hint: msg`Such as Practice interview. No names.` }),
  heldOn: required(day({ section: 'SESSION', path: 'heldOn', label: msg`Date`, beside: 'time' }), ''),
  hours: required(decimal({ section: 'SESSION', path: 'hours', label: msg`Hours`, beside: 'time', short: false }), 0),
  ledBy: required(text({ section: 'SESSION', path: 'ledBy', label: msg`Led by` }), ''),
  codes: {
    ...traineeCodeField('SESSION'),
    // the controller finds the trainees with these codes
    paths: ['traineeIds'],
    label: msg`Codes of all attendees`,
    hint: msg`One per line, such as W-7F3K9Q. If one is wrong, nothing is saved until you correct it.`,
    view: { kind: 'text', rows: 8 },
    input: () => [],
    controlWithin: (_attendee, name) => name,
  },
});
