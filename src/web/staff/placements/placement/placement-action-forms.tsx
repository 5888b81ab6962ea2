import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../../../../shared/local-date';
import { Fold } from '../../../shared/form/field-names';
import { Button, Field, Form, type Option, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { PlacementEndKind, PlacementEndReason } from '../../gql';
import { endKindText, endReasonText } from '../../shared/placement-labels';
import { actionChoices } from '../placements/placement-action-menu';
import type { Placement } from './placement-data';

/** The possible reasons for each kind of end. The API rejects any other combination. */
const END_REASONS: Readonly<Record<PlacementEndKind, readonly PlacementEndReason[]>> = {
  COMPLETED: ['CONTRACT_END'],
  BY_TRAINEE: ['BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'MOVED', 'UNKNOWN'],
  BY_EMPLOYER: ['DISMISSAL', 'SITE_CLOSED', 'UNKNOWN'],
  FOR_SAFETY: ['DANGER', 'TREATMENT'],
};
const endOptions = (i18n: I18n): Option[] => [
  { value: '', label: i18n.t(msg`Choose one`) },
  ...(Object.keys(END_REASONS) as PlacementEndKind[]).flatMap((how) =>
    END_REASONS[how].map((reason) => ({ value: `${how} ${reason}`, label: `${endKindText(i18n, how)}: ${endReasonText(i18n, reason)}` })),
  ),
];

interface PlacementActionsProps {
  readonly visit: Visit;
  readonly placement: Placement;
  readonly today: LocalDate;
}

/** The possible actions, each in a collapsed form, so that none is taken by accident. */
export function PlacementActions({ visit, placement, today }: PlacementActionsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const choices = actionChoices(i18n, placement.availableActions);
  if (choices.length === 0) return null;
  return (
    <section class="card">
      <h2>{t(msg`Actions`)}</h2>
      {choices.map(({ anchor, label }) => (
        <ActionForm key={anchor} visit={visit} placement={placement} act={anchor} label={label}>
          <ActionFields visit={visit} placement={placement} act={anchor} today={today} />
        </ActionForm>
      ))}
    </section>
  );
}

interface ActionFormProps {
  readonly visit: Visit;
  readonly placement: Pick<Placement, 'id'>;
  readonly act: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function ActionForm({ visit, placement, act, label, children }: ActionFormProps) {
  return (
    <Fold id={act}>
      <summary>{label}</summary>
      <Form visit={visit} action={`/staff/placements/${placement.id}/${act}`}>
        {children}
        <Button plain>{visit.i18n.t(msg`Save`)}</Button>
      </Form>
    </Fold>
  );
}

function ActionFields({ visit, placement, act, today }: PlacementActionsProps & { readonly act: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  switch (act) {
    case 'reschedule-start':
      return <Field visit={visit} name="newStart" type="date" label={t(msg`New first day`)} value={placement.startsOn} short />;
    case 'cancel':
      return <p class="hint">{t(msg`The seat is free again, and the follow-ups of the year are cancelled. The placement never counts.`)}</p>;
    case 'mark-unreachable':
      return <p class="hint">{t(msg`We tell neither her nor the employer. Keep trying the contact methods she agreed to.`)}</p>;
    case 'mark-reachable':
      return <p class="hint">{t(msg`The placement continues as before.`)}</p>;
    default:
      return (
        <>
          <Select
            visit={visit}
            name="why"
            label={t(msg`How and why it ended`)}
            hint={t(msg`Go by what she says. The employer learns only the last day.`)}
            options={endOptions(i18n)}
          />
          <Field visit={visit} name="lastDay" type="date" label={t(msg`Last day of work`)} value={today} short />
        </>
      );
  }
}
