import { msg } from '@lingui/core/macro';
import { localDateAt } from '../../../../shared/local-date';
import { Timeline } from '../../../shared/parts/timeline';
import type { I18n } from '../../../shared/labels/page-i18n';
import { followUpName, followUpState, contactMethodText } from '../../shared/follow-up-labels';
import { endReasonText } from '../../shared/placement-labels';
import { placementState } from '../../shared/pipeline-labels';
import type { Placement } from './placement-data';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';
import { labelled } from '../../../shared/labels/labelled';

interface Event {
  readonly on: string;
  readonly text: string;
  readonly href?: string;
  readonly note?: string | null;
}

/** Past events, the latest first, and the follow-ups to come. */
export function History({ i18n, placement }: { readonly i18n: I18n; readonly placement: Placement }) {
  const { t } = i18n;
  const events = eventsOf(i18n, placement).sort((a, b) => (a.on < b.on ? 1 : -1));
  const openFollowUps = placement.followUps.filter(({ state }) => state === 'SCHEDULED' || state === 'ATTEMPTED');
  return (
    <>
      {openFollowUps.length > 0 && (
        <section class="card flat">
          <h2>{t(msg`Upcoming follow-ups`)}</h2>
          <ul class="lines">
            {openFollowUps.map((followUp) => (
              <UpcomingFollowUp key={followUp.id} i18n={i18n} followUp={followUp} />
            ))}
          </ul>
        </section>
      )}
      <section class="card flat" id="timeline">
        <h2>{t(msg`History`)}</h2>
        <Timeline
          entries={events.map(({ on, text, href, note }) => ({
            key: `${on} ${text}`,
            when: <Time i18n={i18n} at={on} />,
            what: href ? <a href={href}>{text}</a> : text,
            children: note && <p class="hint">{note}</p>,
          }))}
        />
      </section>
    </>
  );
}

/** Due on the last day of its time, as on To do. */
function UpcomingFollowUp({ i18n, followUp: { id, code, windowTo } }: { readonly i18n: I18n; readonly followUp: Placement['followUps'][number] }) {
  const day = shortDay(i18n, windowTo);
  return (
    <li>
      <a href={`/staff/follow-ups/${id}`}>{followUpName(i18n, code)}</a>
      <small class="line-day">
        <Time i18n={i18n} at={windowTo}>
          {i18n.t(msg`Due ${day}`)}
        </Time>
      </small>
    </li>
  );
}

const dayOf = (instant: string): string => localDateAt(new Date(instant));

function eventsOf(i18n: I18n, placement: Placement): Event[] {
  const { t } = i18n;
  const { agreement, confirmedByTraineeAt, confirmedByEmployerAt } = placement;
  const eventAt = (instant: string | null, text: string): Event[] => (instant ? [{ on: dayOf(instant), text }] : []);
  const eventOn = (day: string | null | undefined, text: string): Event[] => (day ? [{ on: day, text }] : []);
  return [
    ...placement.stages.map(({ state, enteredAt }) => ({
      on: dayOf(enteredAt),
      text: state === 'PLANNED' ? t(msg`She accepted the offer`) : placementState(i18n, state),
    })),
    ...eventAt(confirmedByTraineeAt, t(msg`She confirmed the start`)),
    ...eventAt(confirmedByEmployerAt, t(msg`The employer confirmed the start`)),
    ...eventOn(agreement?.signedOn, t(msg`Agreement signed`)),
    ...eventOn(agreement?.registeredOn, t(msg`Agreement registered`)),
    ...placement.followUps.flatMap((followUp) => followUpEvent(i18n, followUp)),
    ...placement.otherContacts.map(({ recordedAt, method }) => ({
      on: dayOf(recordedAt),
      text: t(msg`Unplanned contact`),
      note: contactMethodText(i18n, method),
    })),
    ...placement.employerCheckIns.flatMap((checkIn) => checkInEvent(i18n, checkIn)),
    ...placement.endCorrections.map((correction) => endCorrectionEvent(i18n, correction)),
    ...placement.learningReviews.map(({ heldOn, note }) => ({ on: heldOn, text: t(msg`Learning review`), note })),
  ];
}

function endCorrectionEvent(i18n: I18n, { endedOn, endReason, reason, correctedAt, correctedBy }: Placement['endCorrections'][number]): Event {
  const [day, why] = [shortDay(i18n, endedOn), endReasonText(i18n, endReason)];
  return {
    on: dayOf(correctedAt),
    text: labelled(i18n, i18n.t(msg`End on ${day} recorded by mistake, now corrected`), why),
    note: labelled(i18n, correctedBy, reason),
  };
}

function followUpEvent(i18n: I18n, { id, code, state, doneAt, dueOn }: Placement['followUps'][number]): Event[] {
  if (state === 'SCHEDULED' || state === 'ATTEMPTED' || state === 'CANCELLED') return [];
  const text = labelled(i18n, followUpName(i18n, code), followUpState(i18n, state));
  return [{ on: doneAt ? dayOf(doneAt) : dueOn, text, href: `/staff/follow-ups/${id}` }];
}

function checkInEvent({ t, number, list }: I18n, { day, answeredAt, attendance, skill, conduct, note }: Placement['employerCheckIns'][number]): Event[] {
  if (!answeredAt) return [];
  const days = number(day);
  const attendanceTexts = {
    ALWAYS: t(msg`always present`),
    MOSTLY: t(msg`mostly present`),
    OFTEN_AWAY: t(msg`often absent`),
    NO_LONGER_EMPLOYED: t(msg`no longer employed`),
  };
  const skillTexts = { BELOW: t(msg`below expectations`), AS_EXPECTED: t(msg`as expected`), ABOVE: t(msg`above expectations`) };
  const conductTexts = { GOOD: t(msg`good conduct`), MIXED: t(msg`mixed conduct`), POOR: t(msg`poor conduct`) };
  const answers = [attendance && attendanceTexts[attendance], skill && skillTexts[skill], conduct && conductTexts[conduct]].filter((text) => text !== null);
  return [{ on: dayOf(answeredAt), text: t(msg`The employer answered the check-in of day ${days}`), note: [list(answers), note].filter(Boolean).join('. ') }];
}
