import { msg } from '@lingui/core/macro';
import { Fold } from '../../../shared/form/field-names';
import { Button, Choice, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { timesPath } from '../interview/interview.page';
import { vacancyPath } from '../../vacancies/vacancy-form/vacancy-sections';
import { candidatePath } from '../candidates/candidates.page';
import { endedText } from './ended-text';
import { notSelectedReasons } from '../../shared/employer-state-labels';
import { type Candidate, hasInterviewStarted, hasOpenMeeting, isHiring, mayProposeMeeting } from './candidate';

interface DecisionProps {
  readonly visit: Visit;
  readonly candidate: Candidate;
}

/**
 * The decisions available now: only those the API allows, and none that would be refused because the workplace
 * is not cleared. An offer names its own first day, so it needs a workplace cleared on the vacancy's first day or
 * today. The first one in the order of the process is the primary button.
 */
export function Decisions({ visit, candidate }: DecisionProps) {
  const { t } = visit.i18n;
  const { id, availableActions, isWorkplaceCleared, isWorkplaceClearedToday, offer } = candidate;
  const may = (transition: string): boolean => availableActions.includes(transition);
  if (may('undoDecline')) return <UndoDecline visit={visit} candidate={candidate} />;
  return (
    <>
      <div class="actions">
        {may('shortlist') && isWorkplaceCleared && isHiring(candidate) && (
          <Form visit={visit} action={`${candidatePath(id)}/shortlist`}>
            <Button>{t(msg`Add to shortlist`)}</Button>
          </Form>
        )}
        {may('offer') && (isWorkplaceCleared || isWorkplaceClearedToday) && (
          <a class="button" href={`${candidatePath(id)}/offer`}>
            {offer ? t(msg`Make another offer`) : t(msg`Make an offer`)}
          </a>
        )}
        {mayProposeMeeting(candidate) && !haveTimesPassed(candidate) && (
          <a class="button plain" href={timesPath(id)}>
            {t(msg`Propose interview times`)}
          </a>
        )}
      </div>
      {may('notSelect') && <Obstacle visit={visit} candidate={candidate} />}
      {may('notSelect') && <DeclineForm visit={visit} candidate={candidate} />}
    </>
  );
}

/** Why a step is not offered, and what is possible instead: the vacancy has ended, or the workplace is not approved on the first day of work. */
function Obstacle({ visit, candidate }: DecisionProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { vacancy, isWorkplaceCleared, isWorkplaceClearedToday } = candidate;
  if (!isHiring(candidate))
    return (
      <p class="hint">
        {endedText(i18n, vacancy.state)} <a href={vacancyPath(vacancy.id)}>{t(msg`See vacancy`)}</a>
      </p>
    );
  if (isWorkplaceCleared) return null;
  return (
    <p class="hint">
      {isWorkplaceClearedToday
        ? t(
            msg`Our approval of this workplace ends before the first day of work. Until we have visited it again, you cannot shortlist or interview anyone for this vacancy. Ask us for a visit.`,
          )
        : t(
            msg`We are checking this workplace. Until we approve it for the first day of work, you cannot shortlist or interview anyone or make an offer. Ask us when we visit it.`,
          )}{' '}
      <a href="/employer#sites-title">{t(msg`See your workplaces`)}</a>
    </p>
  );
}

/**
 * Whether all times of the last proposal have passed. If so, the meeting section says so and links to
 * proposing others, so no second button is needed here.
 */
const haveTimesPassed = ({ interviews: [last] }: Candidate): boolean => last?.state === 'EXPIRED';

function DeclineForm({ visit, candidate }: DecisionProps) {
  const { id } = candidate;
  const { t } = visit.i18n;
  return (
    <Fold>
      <summary>{t(msg`Decline candidate`)}</summary>
      <Form visit={visit} action={`${candidatePath(id)}/decline`}>
        <Choice
          visit={visit}
          name="reason"
          label={t(msg`Reason`)}
          hint={t(msg`Your reason helps us refer someone more suitable. You can undo this for 10 minutes. Until then, we tell no one about it.`)}
          options={notSelectedReasons(visit.i18n, hasInterviewStarted(candidate))}
        />
        {hasOpenMeeting(candidate) && <p>{t(msg`When the 10 minutes are over, we also cancel the interview with this candidate.`)}</p>}
        <Button plain>{t(msg`Decline candidate`)}</Button>
      </Form>
    </Fold>
  );
}

function UndoDecline({ visit, candidate: { id, undoUntil } }: DecisionProps) {
  const { i18n } = visit;
  const until = undoUntil ? i18n.moment(undoUntil) : '';
  return (
    <section class="attention" aria-labelledby="undo-title">
      <h2 class="small" id="undo-title">
        {i18n.t(msg`You declined this candidate`)}
      </h2>
      <p>{i18n.t(msg`We tell no one about your decision before ${until}. Until then, you can undo it.`)}</p>
      <Form visit={visit} action={`${candidatePath(id)}/undo`}>
        <Button plain>{i18n.t(msg`Undo`)}</Button>
      </Form>
    </section>
  );
}
