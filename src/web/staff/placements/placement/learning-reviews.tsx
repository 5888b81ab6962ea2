import { msg } from '@lingui/core/macro';
import type { LocalDate } from '../../../../shared/local-date';
import { Fold } from '../../../shared/form/field-names';
import { Button, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { Placement } from './placement-data';

interface LearningReviewsProps {
  readonly visit: Visit;
  readonly placement: Placement;
  readonly mayRecord: boolean;
  readonly today: LocalDate;
}

/** Monthly reviews of the progress in an apprenticeship. */
export function LearningReviews({ visit, placement, mayRecord, today }: LearningReviewsProps) {
  const { i18n } = visit;
  const { t, day, number } = i18n;
  const { learningReviews, nextReviewDueOn } = placement;
  const next = nextReviewDueOn ? day(nextReviewDueOn) : '';
  return (
    <section class="card" id="learning">
      <h2>{t(msg`Learning reviews`)}</h2>
      {nextReviewDueOn && <p class={nextReviewDueOn < today ? 'overdue' : 'hint'}>{t(msg`Next review due ${next}`)}</p>}
      {learningReviews.length > 0 && (
        <ol class="lines">
          {learningReviews.map(({ id, heldOn, unitsReached, note }) => {
            const units = number(unitsReached);
            return (
              <li key={id}>
                {t(msg`Units reached: ${units}`)}
                <small class="line-day">{day(heldOn)}</small>
                {note && <p class="hint">{note}</p>}
              </li>
            );
          })}
        </ol>
      )}
      {mayRecord && placement.state !== 'CANCELLED' && (
        <Fold id="review" open={'unitsReached' in visit.draft.values}>
          <summary>{t(msg`Record review`)}</summary>
          <Form visit={visit} action={`/staff/placements/${placement.id}/review`}>
            <div class="beside">
              <Field visit={visit} name="heldOn" type="date" label={t(msg`Held on`)} value={today} short />
              <Field visit={visit} name="unitsReached" inputmode="numeric" label={t(msg`Units of the plan reached`)} short />
            </div>
            <Field visit={visit} name="note" rows={2} label={t(msg`Note`)} hint={t(msg`About the learning only. Write nothing about her past.`)} />
            <Button plain>{t(msg`Save`)}</Button>
          </Form>
        </Fold>
      )}
    </section>
  );
}
