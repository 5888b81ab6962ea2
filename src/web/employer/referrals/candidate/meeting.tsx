import { msg } from '@lingui/core/macro';
import { Button, Choice, Form } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { InterviewOutcome } from '../../gql';
import { timesPath } from '../interview/interview.page';
import { candidatePath } from '../candidates/candidates.page';
import { meetingOutcome, meetingOutcomes } from '../../shared/employer-state-labels';
import { type Candidate, mayProposeMeeting } from './candidate';

type Interview = Candidate['interviews'][number];
interface MeetingProps {
  readonly visit: Visit;
  readonly candidate: Candidate;
}

/** The open meeting, or the outcome of the last one. */
export function Meeting({ visit, candidate }: MeetingProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const [interview] = candidate.interviews;
  if (!interview) return null;
  return (
    <section class="card" id="meeting">
      <h2>{t(msg`Interview`)}</h2>
      {interview.state === 'PROPOSED' && <ProposedTimes visit={visit} candidate={candidate} interview={interview} />}
      {interview.state === 'CONFIRMED' && <AgreedTime visit={visit} interview={interview} id={candidate.id} />}
      {interview.state === 'EXPIRED' && <ExpiredTimes visit={visit} candidate={candidate} interview={interview} />}
      {interview.state === 'CANCELLED' && <p>{t(msg`This interview was cancelled.`)}</p>}
      {interview.state === 'NO_SHOW' && <p>{t(msg`The interview did not take place.`)}</p>}
      {interview.outcome && <p>{outcomeText(i18n, interview.outcome)}</p>}
      {interview.availableActions.includes('finish') && <OutcomeForm visit={visit} id={candidate.id} interview={interview} />}
      {interview.availableActions.includes('correct') && (
        <details open={visit.draft.problems.some(({ field }) => field === 'outcome')}>
          <summary>{t(msg`Correct outcome`)}</summary>
          <p>{t(msg`You can change it until you make an offer, propose another interview or decline the candidate.`)}</p>
          <OutcomeForm visit={visit} id={candidate.id} interview={interview} />
        </details>
      )}
      {/* a final decline cancels it too; until then, no one hears of the decline */}
      {candidate.state !== 'NOT_SELECTED' && interview.availableActions.includes('cancel') && (
        <details>
          <summary>{t(msg`Cancel this interview`)}</summary>
          <Form visit={visit} action={`${candidatePath(candidate.id)}/interviews/${interview.id}/cancel`}>
            <p>{t(msg`We tell the candidate that the interview is cancelled.`)}</p>
            <Button isGrave>{t(msg`Cancel interview`)}</Button>
          </Form>
        </details>
      )}
    </section>
  );
}

function outcomeText(i18n: I18n, outcome: InterviewOutcome): string {
  const result = meetingOutcome(i18n, outcome);
  return i18n.t(msg`Outcome: ${result}`);
}

/** The proposed times. After a decline, which may still be undone, no answer to them is promised. */
function ProposedTimes({ visit: { i18n }, candidate, interview }: MeetingProps & { readonly interview: Interview }) {
  const { place, slots } = interview;
  const isDeclined = candidate.state === 'NOT_SELECTED';
  const proposed = isDeclined
    ? msg`You proposed this before you declined:`
    : slots.length === 1
      ? msg`You proposed this time. We ask the candidate and tell you whether it suits.`
      : msg`You proposed these times. We ask the candidate and tell you which one they choose.`;
  return (
    <>
      <p>{i18n.t(proposed)}</p>
      <ul>
        {slots.map((slot) => (
          <li key={slot}>{i18n.moment(slot)}</li>
        ))}
      </ul>
      <p>{i18n.t(msg`Where: ${place}`)}</p>
    </>
  );
}

/** All proposed times passed before one was chosen; links to proposing others. */
function ExpiredTimes({ visit: { i18n }, candidate, interview: { slots } }: MeetingProps & { readonly interview: Interview }) {
  const { t } = i18n;
  const times = i18n.list(slots.map((slot) => i18n.moment(slot)));
  return (
    <>
      <p>{t(msg`The times you proposed have passed, and none was agreed: ${times}.`)}</p>
      {mayProposeMeeting(candidate) && (
        <p>
          <a class="button plain" href={timesPath(candidate.id)}>
            {t(msg`Propose other times`)}
          </a>
        </p>
      )}
    </>
  );
}

function AgreedTime({ visit: { i18n }, interview, id }: { readonly visit: Visit; readonly interview: Interview; readonly id: string }) {
  const when = i18n.moment(interview.startsAt ?? '');
  return (
    <>
      <p>
        <strong>{i18n.t(msg`Agreed time: ${when}`)}</strong>
        <br />
        {interview.place}
      </p>
      <p>
        <a class="button plain" href={`${candidatePath(id)}/interview.ics`} download="appointment.ics">
          {i18n.t(msg`Add to calendar`)}
        </a>
      </p>
    </>
  );
}

function OutcomeForm({ visit, id, interview }: { readonly visit: Visit; readonly id: string; readonly interview: Interview }) {
  const { t } = visit.i18n;
  return (
    <Form visit={visit} action={`${candidatePath(id)}/interviews/${interview.id}/record`}>
      <Choice
        visit={visit}
        name="outcome"
        label={t(msg`How was the interview?`)}
        options={meetingOutcomes(visit.i18n)}
        value={interview.outcome ? [interview.outcome] : []}
      />
      <Button plain>{t(msg`Save outcome`)}</Button>
    </Form>
  );
}
