import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { FollowUpToRecordQuery } from '../../gql';
import { colleagueText } from '../../shared/colleague-labels';

type FollowUp = NonNullable<FollowUpToRecordQuery['followUp']>;

/** Who has a due follow-up, and a button that takes it over. */
export function TakeOver({ visit, followUp: { id, assignedTo } }: { readonly visit: Visit; readonly followUp: FollowUp }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <Form visit={visit} action={`/staff/follow-ups/${id}/take-over`}>
      {assignedTo && <input type="hidden" name="assigneeId" value={assignedTo.id} />}
      <p class="split">
        <span>{labelled(i18n, t(msg`Assigned to`), assignedTo ? colleagueText(i18n, assignedTo) : t(msg`the team`))}</span>
        <Button plain>{t(msg`Take over follow-up`)}</Button>
      </p>
    </Form>
  );
}
