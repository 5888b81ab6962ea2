import { msg } from '@lingui/core/macro';
import { Fold } from '../../../shared/form/field-names';
import { Button, Choice, Form, Select } from '../../../shared/form/form';
import { TIES, tieText } from '../../shared/employer-labels';
import type { EmployerProps } from './employer-page-props';
import { labelled } from '../../../shared/labels/labelled';

/** Staff with a tie to the employer. A person with a tie may not vet it, refer to it or reinstate it. */
export function Ties({ visit, me, employer: { id, ties }, colleagues }: EmployerProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const mayEnd = (memberId: string): boolean => memberId === me.id || colleagues.length > 0;
  return (
    <section class="card flat" id="ties">
      <h2>{t(msg`Personal ties to our staff`)}</h2>
      <p class="hint">{t(msg`Staff with a tie to an employer cannot vet it, refer trainees to it or lift its suspension.`)}</p>
      {ties.length === 0 && <p>{t(msg`No ties declared`)}</p>}
      <ul class="lines">
        {ties.map(({ tie, member }) => (
          <li key={`${member.id} ${tie}`} class="split">
            <span>{labelled(i18n, member.displayName, tieText(i18n, tie))}</span>
            {mayEnd(member.id) && (
              <Form visit={visit} action={`/staff/employers/${id}/actions/end-tie`}>
                <input type="hidden" name="tie" value={tie} />
                <input type="hidden" name="accountId" value={member.id} />
                <Button plain>{t(msg`End tie`)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Fold>
        <summary>{t(msg`Declare a personal tie`)}</summary>
        <Form visit={visit} action={`/staff/employers/${id}/actions/declare-tie`}>
          {colleagues.length > 0 && (
            <Select
              visit={visit}
              name="accountId"
              label={t(msg`Whose tie?`)}
              options={[{ value: '', label: t(msg`Mine`) }, ...colleagues.map((one) => ({ value: one.id, label: one.displayName }))]}
            />
          )}
          <Choice visit={visit} name="tie" label={t(msg`Kind of tie`)} options={TIES.map((value) => ({ value, label: tieText(i18n, value) }))} />
          <Button plain>{t(msg`Declare tie`)}</Button>
        </Form>
      </Fold>
    </section>
  );
}
