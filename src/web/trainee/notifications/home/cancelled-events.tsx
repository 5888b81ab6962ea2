import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { mayMeetAgain, meetAgainText, offText } from '../../shared/pipeline-status';
import type { Today } from './today-cards';
import { shortDay, shortMoment } from '../../../shared/labels/near-days';
import { Time } from '../../../shared/parts/time';

/** Meetings that are off and may be rescheduled, one per vacancy. */
const offMeetings = (today: Today): Today['myInterviews'] =>
  today.myInterviews.filter(({ vacancy }, at, all) => mayMeetAgain(today, vacancy.id) && all.findIndex((one) => one.vacancy.id === vacancy.id) === at);

/** Cancelled starts, as long as there is a recent notification about them. */
export const cancelledStarts = ({ myPlacements, notices }: Today): Today['myPlacements'] =>
  myPlacements.filter(({ id, state }) => state === 'CANCELLED' && notices.nodes.some(({ subjectId }) => subjectId === id));

/** Cancelled events, and who acts next; the trainee need not do anything. */
export function CancelledEvents({ i18n, today }: { readonly i18n: I18n; readonly today: Today }) {
  const { t } = i18n;
  return (
    <>
      {offMeetings(today).map(({ id, state, cancelledBy, startsAt, vacancy }) => {
        const moment = startsAt ? shortMoment(i18n, startsAt) : '';
        return (
          <article class="card" key={id}>
            <p class="eyebrow">{t(msg`Your interview`)}</p>
            <h2>{offText(i18n, { state, cancelledBy })}</h2>
            <p>{`${vacancy.title}, ${vacancy.employerName}`}</p>
            {startsAt && (
              <p class="hint">
                <Time i18n={i18n} at={startsAt}>
                  {t(msg`It was planned for ${moment}.`)}
                </Time>
              </p>
            )}
            <p>{meetAgainText(i18n)}</p>
          </article>
        );
      })}
      {cancelledStarts(today).map(({ id, startsOn, vacancy }) => {
        const day = shortDay(i18n, startsOn);
        return (
          <article class="card" key={id} id={`place-${id}`}>
            <p class="eyebrow">{t(msg`Your first day`)}</p>
            <h2>{t(msg`The start is cancelled`)}</h2>
            <p>{`${vacancy.title}, ${vacancy.employerName}`}</p>
            <p class="hint">
              <Time i18n={i18n} at={startsOn}>
                {t(msg`It was planned for ${day}.`)}
              </Time>
            </p>
            <p>{t(msg`You do not start there. We will talk with you about what comes next. You do not need to do anything now.`)}</p>
            <p>
              <a href="/help">{t(msg`Talk to us`)}</a>
            </p>
          </article>
        );
      })}
    </>
  );
}
