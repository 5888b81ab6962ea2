import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Form } from '../../../shared/form/form';
import { Icon } from '../../../shared/page/icons';
import type { Visit } from '../../../shared/visit/visit';
import type { AppointmentQuery } from '../../gql';
import { Fact } from '../../shared/fact';
import { traineePage } from '../../shared/trainee-page';
import { isOff, meetAgainText, offText, pausedState, pausedText } from '../../shared/pipeline-status';
import { interviewState } from '../../shared/trainee-state-labels';

export type Appointment = AppointmentQuery['myInterviews'][number];
/** The value of the option that none of the times suits her. */
export const NO_TIME = 'none';

/**
 * The time, place and partner of a meeting. The trainee chooses a time or cancels. A meeting that is off says
 * so, and whether another one is possible.
 */
export function myInterviewPage(visit: Visit, appointment: Appointment, mayMeetAgain: boolean): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { vacancy, startsAt, state } = appointment;
  if (vacancy.isPaused && (state === 'PROPOSED' || state === 'CONFIRMED'))
    return traineePage({ visit, listen: 'interview', children: <PausedMeeting visit={visit} appointment={appointment} /> });
  if (appointment.isPast) return traineePage({ visit, listen: 'interview', children: <PastMeeting visit={visit} appointment={appointment} /> });
  if (isOff(appointment))
    return traineePage({ visit, listen: 'interview', children: <OffMeeting visit={visit} appointment={appointment} mayMeetAgain={mayMeetAgain} /> });
  return traineePage({
    visit,
    listen: 'interview',
    children: (
      <>
        <article class="card">
          <p class="eyebrow">{t(msg`Your interview`)}</p>
          <h1>{startsAt ? i18n.moment(startsAt) : t(msg`Choose a time`)}</h1>
          <p class="lead">{vacancy.title}</p>
          <MeetingFacts visit={visit} appointment={appointment} />
          {state !== 'PROPOSED' && <Tag tone={state === 'CONFIRMED' ? 'good' : 'calm'}>{interviewState(i18n, state)}</Tag>}
        </article>
        <section id="answer">
          <ErrorSummary visit={visit} />
          {appointment.availableActions.includes('confirm') && <TimeChoice visit={visit} appointment={appointment} />}
          {state === 'CONFIRMED' && appointment.availableActions.includes('cancel') && <CancelForm visit={visit} id={appointment.id} />}
          {state === 'CONFIRMED' && (
            <p>
              <a href="/help">{t(msg`Are you late, or can you not find the place? Talk to us.`)}</a>
            </p>
          )}
        </section>
      </>
    ),
  });
}

interface MeetingProps {
  readonly visit: Visit;
  readonly appointment: Appointment;
}

/** While the vacancy is paused, the page gives no directions; the trainee can still cancel. */
function PausedMeeting({ visit, appointment: { id, state, availableActions, vacancy } }: MeetingProps) {
  const { i18n } = visit;
  return (
    <>
      <article class="card">
        <p class="eyebrow">{i18n.t(msg`Your interview`)}</p>
        <h1>{pausedState(i18n)}</h1>
        <p class="lead">{`${vacancy.title}, ${vacancy.employerName}`}</p>
        <p>{pausedText(i18n)}</p>
        <p>
          <a href="/help">{i18n.t(msg`Talk to us`)}</a>
        </p>
      </article>
      <section id="answer">
        <ErrorSummary visit={visit} />
        {state === 'CONFIRMED' && availableActions.includes('cancel') && <CancelForm visit={visit} id={id} />}
      </section>
    </>
  );
}

/** The agreed time has passed and no outcome is recorded; the trainee need not do anything. */
function PastMeeting({ visit, appointment: { startsAt, vacancy } }: MeetingProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const moment = startsAt ? i18n.moment(startsAt) : '';
  return (
    <article class="card">
      <p class="eyebrow">{t(msg`Your interview`)}</p>
      <h1>{t(msg`The interview day is over`)}</h1>
      <p class="lead">{`${vacancy.title}, ${vacancy.employerName}`}</p>
      <div id="answer">
        <ErrorSummary visit={visit} />
      </div>
      <p>{t(msg`It was on ${moment}. You do not need to do anything now. We will tell you here what comes next.`)}</p>
      <p>
        <a href="/help">{t(msg`You could not go, or want to tell us how it was? Talk to us.`)}</a>
      </p>
    </article>
  );
}

interface OffMeetingProps {
  readonly visit: Visit;
  readonly appointment: Appointment;
  readonly mayMeetAgain: boolean;
}

function OffMeeting({ visit, appointment, mayMeetAgain }: OffMeetingProps) {
  const { startsAt, state, vacancy } = appointment;
  const { i18n } = visit;
  const { t } = i18n;
  const moment = startsAt ? i18n.moment(startsAt) : '';
  return (
    <article class="card">
      <p class="eyebrow">{t(msg`Your interview`)}</p>
      <h1>{offText(i18n, appointment)}</h1>
      <p class="lead">{`${vacancy.title}, ${vacancy.employerName}`}</p>
      <div id="answer">
        <ErrorSummary visit={visit} />
      </div>
      {moment && <p>{t(msg`It was planned for ${moment}.`)}</p>}
      {state === 'CANCELLED' && <Tag>{interviewState(i18n, state)}</Tag>}
      {mayMeetAgain && <p>{meetAgainText(i18n)}</p>}
      <p>
        <a href="/help">{t(msg`Talk to us`)}</a>
      </p>
    </article>
  );
}

function MeetingFacts({ visit: { i18n }, appointment }: { readonly visit: Visit; readonly appointment: Appointment }) {
  const { t } = i18n;
  const { place, companionAllowed, transportPaid } = appointment;
  const { employerName } = appointment.vacancy;
  return (
    <Facts
      facts={[
        [t(msg`Where`), <Fact icon="place">{place}</Fact>],
        [t(msg`Who you meet`), <Fact icon="people">{t(msg`Someone from ${employerName}. They know only what you agreed to show.`)}</Fact>],
        [t(msg`Not alone`), companionAllowed && <Fact icon="heart">{t(msg`You may bring someone with you.`)}</Fact>],
        [
          t(msg`Travel`),
          <Fact icon="way">{transportPaid ? t(msg`The employer pays for your travel.`) : t(msg`You pay for your travel. Tell us if that is hard.`)}</Fact>,
        ],
      ]}
    />
  );
}

function TimeChoice({ visit, appointment: { id, slots } }: { readonly visit: Visit; readonly appointment: Appointment }) {
  const { i18n } = visit;
  const { t } = i18n;
  const times = slots.map((slot) => ({ value: slot, label: i18n.moment(slot), icon: <Icon name="clock" /> }));
  return (
    <Form visit={visit} action={`/interview/${id}`}>
      <Choice
        visit={visit}
        name="startsAt"
        label={t(msg`When can you come?`)}
        options={[
          ...times,
          {
            value: NO_TIME,
            label: t(msg`I cannot come at any of these times`),
            hint: t(msg`It costs you nothing. We will ask for other times.`),
            icon: <Icon name="no" />,
          },
        ]}
      />
      <Button>{t(msg`Send my answer`)}</Button>
    </Form>
  );
}

function CancelForm({ visit, id }: { readonly visit: Visit; readonly id: string }) {
  const { t } = visit.i18n;
  return (
    <details>
      <summary>{t(msg`I cannot come`)}</summary>
      <p>{t(msg`It costs you nothing, and you do not need a reason. We will tell the employer and talk with you about another time.`)}</p>
      <Form visit={visit} action={`/interview/${id}/cancel`}>
        <Button plain>{t(msg`Tell them I cannot come`)}</Button>
      </Form>
    </details>
  );
}
