import { msg } from '@lingui/core/macro';
import type { LocalDate } from '../../../../shared/local-date';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Fold } from '../../../shared/form/field-names';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { Placement } from './placement-data';
import { REVIEW_FORM } from './placement-forms';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';

interface LearningReviewsProps {
  readonly visit: Visit;
  readonly placement: Placement;
  readonly mayRecord: boolean;
  readonly today: LocalDate;
}

/** Monthly reviews of the progress in an apprenticeship. */
export function LearningReviews({ visit, placement, mayRecord, today }: LearningReviewsProps) {
  const { i18n } = visit;
  const { t, number } = i18n;
  const { learningReviews, nextReviewDueOn } = placement;
  const last = placement.endedOn ?? today;
  const next = nextReviewDueOn ? shortDay(i18n, nextReviewDueOn) : '';
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
                <small class="line-day">
                  <Time i18n={i18n} at={heldOn} />
                </small>
                {note && <p class="hint">{note}</p>}
              </li>
            );
          })}
        </ol>
      )}
      {mayRecord && placement.state !== 'CANCELLED' && placement.state !== 'PLANNED' && (
        <Fold id="review" open={'unitsReached' in visit.draft.values}>
          <summary>{t(msg`Record review`)}</summary>
          <Form visit={visit} action={`/staff/placements/${placement.id}/review`}>
            <FormFields visit={visit} form={REVIEW_FORM} data={{ heldOn: { days: { first: placement.startsOn, last }, value: last } }} />
            <Button plain>{t(msg`Record review`)}</Button>
          </Form>
        </Fold>
      )}
    </section>
  );
}
