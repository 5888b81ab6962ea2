import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { firstDayText, pausedState, pausedText, placementState } from '../../shared/pipeline-status';
import { isCheckInRequested, type Today } from './today-cards';

/** Current and upcoming placements, without those whose start she is asked to confirm in a card. */
export const currentPlacements = ({ myPlacements }: Today): Today['myPlacements'] =>
  myPlacements.filter(
    ({ state, availableActions, vacancy }) => (state === 'PLANNED' || state === 'ACTIVE') && (vacancy.isPaused || !availableActions.includes('confirmStart')),
  );

/** Whether the line above does not name the first day, or it was moved. */
const isFirstDayNew = (
  { today }: I18n,
  { state, plannedOn, startsOn, vacancy }: Pick<Today['myPlacements'][number], 'state' | 'plannedOn' | 'startsOn' | 'vacancy'>,
): boolean => state !== 'PLANNED' || vacancy.isPaused || plannedOn !== startsOn || (today !== null && startsOn <= today);

/** Each current placement with its first day, and the original one if it was moved. */
export function CurrentWork({ i18n, today }: { readonly i18n: I18n; readonly today: Today }) {
  const { t } = i18n;
  return (
    <>
      {currentPlacements(today).map(({ id, state, plannedOn, startsOn, vacancy }) => (
        <article class="card glad" key={id} id={`place-${id}`}>
          <p class="eyebrow">{state === 'PLANNED' && vacancy.isPaused ? pausedState(i18n) : placementState(i18n, { state, startsOn })}</p>
          <h2>{vacancy.title}</h2>
          <p>{vacancy.employerName}</p>
          {isFirstDayNew(i18n, { state, plannedOn, startsOn, vacancy }) && (
            <p class="hint">{firstDayText(i18n, { startsOn, plannedOn: state === 'PLANNED' ? plannedOn : startsOn })}</p>
          )}
          {state === 'PLANNED' && vacancy.isPaused && <p>{pausedText(i18n)}</p>}
          <p>
            <a href="/job">{t(msg`What was agreed`)}</a>
          </p>
          {today.myCheckIn?.placement.id === id && !isCheckInRequested(today) && (
            <p>
              <a href="/check-in">{t(msg`If you want, tell us how it is going`)}</a>
            </p>
          )}
        </article>
      ))}
    </>
  );
}
