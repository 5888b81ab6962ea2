import { msg } from '@lingui/core/macro';
import { Facts } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, hoursText, payText } from '../../../shared/labels/work-labels';
import type { TraineeMatchesQuery } from '../../gql';
import { preferenceReasonText } from '../../shared/referral-labels';
import { isReferralInProgress } from '../matches/already-proposed';
import { seatsLeftText } from '../matches/seats';

type Trainee = NonNullable<TraineeMatchesQuery['trainee']>;
type Match = Trainee['bestVacancies'][number];

/** How many of the people on the way are named. */
const MAX_NAMED = 4;

interface VacancySummaryProps {
  readonly i18n: I18n;
  readonly trainee: Trainee;
  readonly match: Match;
}

/** What staff and a trainee weigh first: pay, place, hours, start, seats, and who else is referred to it. */
export function VacancySummary({ i18n, trainee, match }: VacancySummaryProps) {
  const { t } = i18n;
  const { vacancy, contributions, takenOrPendingSeats } = match;
  const { terms } = vacancy;
  const others = vacancy.referrals.filter((one) => isReferralInProgress(one) && one.trainee.id !== trainee.id);
  return (
    <Facts
      facts={[
        [t(msg`Pay`), payText(i18n, terms.pay)],
        [t(msg`Place`), placeText(i18n, vacancy, contributions)],
        [t(msg`Hours`), `${daysText(i18n, terms.days)}, ${hoursText(i18n, terms)}`],
        [t(msg`Differs from her wishes`), wishesText(i18n, trainee, match)],
        [t(msg`First day`), i18n.day(terms.startsOn)],
        [t(msg`Positions to fill`), seatsLeftText(i18n, vacancy, takenOrPendingSeats)],
        [t(msg`Also referred`), others.length > 0 && peopleText(i18n, others)],
      ]}
    />
  );
}

/** Every wish of hers that the work does not meet; null if there is none. No rule excludes it for a wish. */
function wishesText(i18n: I18n, trainee: Trainee, { vacancy, contributions, payBelowMinimum }: Match): string | null {
  const texts = [
    payMisfit(i18n, trainee, payBelowMinimum),
    hoursMisfit(i18n, trainee, vacancy.terms.hoursPerWeek),
    occupationMisfit(i18n, trainee, contributions),
  ].filter((text) => text !== null);
  return texts.length > 0 ? texts.join('; ') : null;
}

/** What the work pays for its hours, if that is less than she wants. */
function payMisfit({ t, money }: I18n, { minPay }: Trainee, monthly: Match['payBelowMinimum']): string | null {
  if (!minPay || !monthly) return null;
  const [pays, least] = [money(monthly), money(minPay)];
  return t(msg`about ${pays} a month for these hours; she wants at least ${least}`);
}

/** The kinds of work that she prefers, if this is none of them or close to one. */
function occupationMisfit(i18n: I18n, { jobPreferences }: Trainee, contributions: Match['contributions']): string | null {
  const isOther = contributions.some(({ kind, preferenceValue }) => kind === 'WANTED_OCCUPATION' && preferenceValue === 'NOT_PREFERRED');
  if (!isOther || jobPreferences.length === 0) return null;
  const kinds = i18n.either(jobPreferences.map(({ label }) => label));
  return i18n.t(msg`another kind of work; she prefers ${kinds}`);
}

/** How the hours of the work differ from those she wants; null if they do not. */
function hoursMisfit({ t, number }: I18n, { wantedHoursMin: least, wantedHoursMax: most }: Pick<Trainee, 'wantedHoursMin' | 'wantedHoursMax'>, weekly: number) {
  const hours = number(weekly);
  if (most && weekly > most) {
    const limit = number(most);
    return t(msg`${hours} hours a week; she wants at most ${limit}`);
  }
  if (!least || weekly >= least) return null;
  const limit = number(least);
  return t(msg`${hours} hours a week; she wants at least ${limit}`);
}

/** The summary in one line, without the people. */
export function VacancyLine({ i18n, match: { vacancy, contributions, takenOrPendingSeats } }: Omit<VacancySummaryProps, 'trainee'>) {
  const [starts, left] = [i18n.day(vacancy.terms.startsOn), seatsLeftText(i18n, vacancy, takenOrPendingSeats)];
  const facts = [
    payText(i18n, vacancy.terms.pay),
    placeText(i18n, vacancy, contributions),
    hoursText(i18n, vacancy.terms),
    i18n.t(msg`Starts ${starts} · positions to fill: ${left}`),
  ];
  return <small class="line-day">{facts.join(' · ')}</small>;
}

/** The district and province of the work, and whether she can reach it. */
export function placeText(
  i18n: I18n,
  { site: { district, province } }: Pick<Match['vacancy'], 'site'>,
  contributions: readonly Pick<Match['contributions'][number], 'kind' | 'preferenceValue'>[],
): string {
  const place = `${district}, ${i18n.language === 'km' ? province.nameKm : province.name}`;
  const reach = contributions.find(({ kind }) => kind === 'DISTANCE')?.preferenceValue;
  return reach ? `${place} (${preferenceReasonText(i18n, reach)})` : place;
}

/** The reader's own institution's trainees only; others count in the seats, without a name. */
function peopleText(i18n: I18n, referrals: Match['vacancy']['referrals']): string {
  const names = referrals.slice(0, MAX_NAMED).map(({ trainee }) => trainee.displayName);
  const more = i18n.number(referrals.length - names.length);
  return i18n.list(referrals.length > names.length ? [...names, i18n.t(msg`${more} more`)] : names);
}
