import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { daysText, hoursText, payText } from '../../../shared/labels/work-labels';
import type { ComparedPairFragment } from '../../gql';
import { FailedGates } from '../matches/failed-gates';
import { NearlyMore, percentText, pointsText, shownParts, skillsMet } from '../matches/match-figures';
import { minutesField } from '../matches/propose-form';
import { AlreadyProposed, isReferralInProgress } from '../matches/already-proposed';
import { changeText } from '../matches/score-gains';
import { seatsLeftText } from '../matches/seats';
import { placeText } from '../trainee-matches/vacancy-summary';
import { preferenceText } from '../../shared/referral-labels';
import { Person } from '../../shared/person';

type Match = ComparedPairFragment;
export interface Comparison {
  /** What the columns are. */
  readonly by: 'people' | 'vacancies';
  readonly back: string;
  readonly matches: readonly Match[];
  readonly hasMore: boolean;
  readonly mayPropose: boolean;
}

/** The trainee's referrals to the vacancy of this pair. */
const referralsOf = ({ trainee, vacancy }: Match): Match['trainee']['referrals'] => trainee.referrals.filter((one) => one.vacancy.id === vacancy.id);
const nameOf = (by: Comparison['by'], { trainee, vacancy }: Match): string => (by === 'people' ? trainee.displayName : vacancy.title);

export function comparePage(visit: Visit, { by, back, matches, hasMore, mayPropose }: Comparison): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const [first] = matches;
  const title = by === 'people' ? first?.vacancy.title : first?.trainee.displayName;
  return page({
    visit,
    title: t(msg`Comparison`),
    children: (
      <div class="broad">
        <PageHead back={{ href: back, label: title }} title={t(msg`Comparison`)} />
        <ErrorSummary visit={visit} labels={minutesLabels(visit, matches)} />
        {hasMore && <p class="hint">{t(msg`Only the first three you selected are shown.`)}</p>}
        <table class="compare">
          <thead>
            <tr>
              <td />
              {matches.map((match) => (
                <th key={`${match.trainee.id} ${match.vacancy.id}`} scope="col">
                  <Head by={by} match={match} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Rows by={by} matches={matches} rows={rowsOf(i18n, by, matches)} />
            {mayPropose && (
              <tr class="last">
                <th scope="row">{t(msg`Action`)}</th>
                {matches.map((match) => (
                  <td key={`${match.trainee.id} ${match.vacancy.id}`} data-head={nameOf(by, match)}>
                    <AlreadyProposed visit={visit} traineeId={match.trainee.id} vacancyId={match.vacancy.id} referrals={referralsOf(match)} />
                    {match.failedGates.length === 0 && !referralsOf(match).some(isReferralInProgress) && <Propose visit={visit} match={match} by={by} />}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
        <details id="points">
          <summary>{t(msg`Points and what would improve a match`)}</summary>
          <table class="compare">
            <thead>
              <tr>
                <td />
                {matches.map((match) => (
                  <th key={`${match.trainee.id} ${match.vacancy.id}`} scope="col">
                    {nameOf(by, match)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Rows by={by} matches={matches} rows={pointRows(i18n, matches)} />
            </tbody>
          </table>
        </details>
      </div>
    ),
  });
}

/** Each column has the field for travel minutes, so its label in the error summary names the trainee. */
function minutesLabels({ i18n: { t } }: Visit, matches: readonly Match[]): Readonly<Record<string, string>> {
  return Object.fromEntries(matches.map(({ trainee: { id, displayName: name } }) => [minutesField(id), t(msg`Travel time in minutes, ${name}`)]));
}

function Rows({ by, matches, rows }: Pick<Comparison, 'by' | 'matches'> & { readonly rows: readonly Row[] }) {
  return (
    <>
      {rows.map(({ label, cells }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {cells.map((cell, at) => (
            <td key={String(at)} data-head={nameOf(by, matches[at] as Match)}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

export function tooFewPage(visit: Visit, back: string): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Comparison`),
    children: (
      <section class="card narrow">
        <PageHead title={t(msg`Comparison`)} />
        <p>{t(msg`Select two or three in the list first.`)}</p>
        <a class="button" href={back}>
          {t(msg`Back to list`)}
        </a>
      </section>
    ),
  });
}

function Head({ by, match: { trainee, vacancy } }: { readonly by: Comparison['by']; readonly match: Match }) {
  return by === 'people' ? (
    <>
      <Person person={trainee} />
    </>
  ) : (
    <>
      <a href={`/staff/vacancies/${vacancy.id}`}>{vacancy.title}</a> <small>{vacancy.employer.legalName}</small>
    </>
  );
}

interface Row {
  readonly label: string;
  readonly cells: readonly ComponentChildren[];
}

/**
 * The rows to decide by, so few that they fit a screen: whether the match is possible, of vacancies what they
 * offer, both percentages, the skills and the gaps.
 */
function rowsOf(i18n: I18n, by: Comparison['by'], matches: readonly Match[]): Row[] {
  const { t } = i18n;
  const figure = (percent: number): VNode => <strong class="figure">{percentText(i18n, percent)}</strong>;
  return [
    {
      label: t(msg`Possible today`),
      cells: matches.map(({ failedGates }) => (failedGates.length === 0 ? t(msg`Possible`) : <FailedGates i18n={i18n} failedGates={failedGates} />)),
    },
    ...(by === 'vacancies' ? offerRows(i18n, matches) : []),
    {
      label: t(msg`Required skills covered`),
      cells: matches.map(({ coversPercent, nearlyCoversPercent }) => (
        <>
          {figure(coversPercent)}
          {nearlyCoversPercent > 0 && <br />}
          <NearlyMore i18n={i18n} percent={nearlyCoversPercent} />
        </>
      )),
    },
    { label: t(msg`Her skills that the work uses`), cells: matches.map(({ usesPercent }) => figure(usesPercent)) },
    { label: t(msg`Skills`), cells: matches.map((match) => skillsMet(i18n, match)) },
    { label: t(msg`Total points`), cells: matches.map(({ score }) => pointsText(i18n, score)) },
    { label: t(msg`Skill gaps`), cells: matches.map(({ gaps }) => <Gaps i18n={i18n} gaps={gaps} />) },
    { label: t(msg`Rank among her possible vacancies`), cells: matches.map((match) => rankText(i18n, match)) },
  ];
}

/** What each vacancy offers. */
function offerRows(i18n: I18n, matches: readonly Match[]): Row[] {
  const { t } = i18n;
  return [
    { label: t(msg`Pay`), cells: matches.map(({ vacancy }) => payText(i18n, vacancy.terms.pay)) },
    { label: t(msg`Place`), cells: matches.map(({ vacancy, contributions }) => placeText(i18n, vacancy, contributions)) },
    { label: t(msg`Hours`), cells: matches.map(({ vacancy: { terms } }) => `${daysText(i18n, terms.days)}, ${hoursText(i18n, terms)}`) },
    { label: t(msg`First day`), cells: matches.map(({ vacancy }) => i18n.day(vacancy.terms.startsOn)) },
    { label: t(msg`Positions to fill`), cells: matches.map(({ vacancy, takenOrPendingSeats }) => seatsLeftText(i18n, vacancy, takenOrPendingSeats)) },
  ];
}

/** The points by contribution, and what would raise them. */
function pointRows(i18n: I18n, matches: readonly Match[]): Row[] {
  const { t } = i18n;
  return [
    ...partsOf(i18n, matches),
    { label: t(msg`What would improve this match`), cells: matches.map(({ scoreGains }) => <Changes i18n={i18n} changes={scoreGains} />) },
  ];
}

/** One row for each contribution that any of the matches has, in order of first appearance. */
function partsOf(i18n: I18n, matches: readonly Match[]): Row[] {
  const labelOf = ({ kind, skill }: Match['contributions'][number]): string => (skill ? skillText(i18n, skill) : preferenceText(i18n, kind));
  const labels = [...new Set(matches.flatMap(({ contributions }) => shownParts(contributions).map(labelOf)))];
  return labels.map((label) => ({
    label,
    cells: matches.map(({ contributions }) => {
      const part = shownParts(contributions).find((one) => labelOf(one) === label);
      if (!part) return '–';
      const [points, most] = [pointsText(i18n, part.points), pointsText(i18n, part.maxPoints)];
      return i18n.t(msg`${points} of ${most}`);
    }),
  }));
}

function gapText(i18n: I18n, skill: Match['gaps'][number]['skill'], minLevel: number): string {
  const [label, level] = [skillText(i18n, skill), skillLevelText(i18n, skill, minLevel)];
  return i18n.t(msg`${label} (level needed: ${level})`);
}

function Gaps({ i18n, gaps }: { readonly i18n: I18n; readonly gaps: Match['gaps'] }) {
  if (gaps.length === 0) return <>{i18n.t(msg`None`)}</>;
  return (
    <ul class="reasons">
      {gaps.map(({ skill, minLevel }) => (
        <li key={skill.label} class="learn">
          {gapText(i18n, skill, minLevel)}
        </li>
      ))}
    </ul>
  );
}

function Changes({ i18n, changes }: { readonly i18n: I18n; readonly changes: Match['scoreGains'] }) {
  if (changes.length === 0) return <>–</>;
  return (
    <ul class="reasons">
      {changes.map((change) => (
        <li key={change.skill.label} class="learn">
          {changeText(i18n, change)}
        </li>
      ))}
    </ul>
  );
}

function rankText({ t, number }: I18n, { rank, rankTotal }: Match): string {
  if (rank == null || rankTotal == null) return '–';
  const [place, all] = [number(rank), number(rankTotal)];
  return t(msg`${place} of ${all}`);
}

function Propose({ visit, match, by }: { readonly visit: Visit; readonly match: Match; readonly by: Comparison['by'] }) {
  const { t } = visit.i18n;
  const { trainee, vacancy } = match;
  return (
    <Form visit={visit} action={`/staff/vacancies/${vacancy.id}/matches`}>
      <input type="hidden" name="traineeId" value={trainee.id} />
      {by === 'people' && (
        <Field visit={visit} name={minutesField(trainee.id)} label={t(msg`Travel time, one way (minutes, optional)`)} inputmode="numeric" short />
      )}
      <Button>
        <span>
          {labelled(visit.i18n, t(msg`Start referral`), '').trimEnd()} <bdi>{nameOf(by, match)}</bdi>
        </span>
      </Button>
    </Form>
  );
}
