import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../../../../shared/local-date';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Fold } from '../../../shared/form/field-names';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { CORRECTION_FORM } from '../../shared/forms/correction-form';
import { type GraveAct, graveActLabel } from '../../shared/grave-acts';
import { actionChoices } from '../placements/placement-action-menu';
import type { Placement } from './placement-data';
import { END_FORM, NEW_START_FORM } from './placement-forms';

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
  if (choices.length === 0 && !placement.canCorrectEnd) return null;
  return (
    <section class="card">
      <h2>{t(msg`Actions`)}</h2>
      {placement.isNoStartReported && (
        <p class="attention">{t(msg`She says that she did not start. Call her, then change the first day or record that she never started.`)}</p>
      )}
      {choices.map(({ anchor, label }) => (
        <ActionForm key={anchor} visit={visit} placement={placement} act={anchor} label={label}>
          <ActionFields visit={visit} placement={placement} act={anchor} today={today} />
        </ActionForm>
      ))}
      {placement.canCorrectEnd && (
        <ActionForm visit={visit} placement={placement} act="correct-end" label={t(msg`Ended by mistake?`)}>
          <p class="hint">{t(msg`You can correct this for 30 days. Her agreement and the check-ins with the employer continue too.`)}</p>
          <FormFields visit={visit} form={CORRECTION_FORM} />
        </ActionForm>
      )}
    </section>
  );
}

interface ActionFormProps {
  readonly visit: Visit;
  readonly placement: Pick<Placement, 'id' | 'trainee'>;
  readonly act: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

const GRAVE_ACTS: Readonly<Record<string, GraveAct>> = { end: 'endPlacement', cancel: 'cancelPlacement', 'correct-end': 'correctEnd' };

function ActionForm({ visit, placement, act, label, children }: ActionFormProps) {
  const grave = GRAVE_ACTS[act];
  return (
    <Fold id={act}>
      <summary>{label}</summary>
      <Form visit={visit} action={`/staff/placements/${placement.id}/${act}`}>
        {children}
        <Button plain>{grave ? graveActLabel(visit.i18n, grave, placement.trainee) : label}</Button>
      </Form>
    </Fold>
  );
}

function ActionFields({ visit, placement, act, today }: PlacementActionsProps & { readonly act: string }) {
  const { t } = visit.i18n;
  switch (act) {
    case 'reschedule-start': {
      const value = placement.startsOn < today ? today : placement.startsOn;
      return <FormFields visit={visit} form={NEW_START_FORM} data={{ newStart: { days: { first: today }, value } }} />;
    }
    case 'cancel':
      return <p class="hint">{t(msg`The position is free again, and we cancel the follow-ups of the year. The placement never counts.`)}</p>;
    case 'mark-unreachable':
      return <p class="hint">{t(msg`We tell neither her nor the employer. Keep trying the contact methods she agreed to.`)}</p>;
    case 'mark-reachable':
      return <p class="hint">{t(msg`The placement continues as before.`)}</p>;
    default:
      return <FormFields visit={visit} form={END_FORM} data={{ lastDay: { days: { first: placement.startsOn, last: today }, value: today } }} />;
  }
}
