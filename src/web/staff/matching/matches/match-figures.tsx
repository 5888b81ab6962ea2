import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MatchReasonsFragment } from '../../gql';

interface FiguresProps {
  readonly i18n: I18n;
  readonly match: Pick<MatchReasonsFragment, 'coversPercent' | 'usesPercent' | 'nearlyCoversPercent' | keyof SkillsMet>;
}

/**
 * The two percentages of a match. The score is shown only with its contributions, because it means little by
 * itself.
 */
export function Figures({ i18n, match }: FiguresProps) {
  const { t } = i18n;
  return (
    <>
      <dl class="figures">
        <Figure i18n={i18n} label={t(msg`Required skills covered`)} percent={match.coversPercent} nearly={match.nearlyCoversPercent} />
        <Figure i18n={i18n} label={t(msg`Her skills that the work uses`)} percent={match.usesPercent} />
      </dl>
      <p class="hint">{t(msg`Skills: ${skillsMet(i18n, match)}`)}</p>
    </>
  );
}

export type SkillsMet = Pick<MatchReasonsFragment, 'requiredSkills' | 'coveredSkills' | 'nearlyCoveredSkills' | 'contributions'>;

/**
 * How many of the vacancy's skills the trainee has at the level it needs, and how many more she nearly has.
 * Required and desired skills are listed separately, because the percentage counts only the required ones.
 */
export function skillsMet(i18n: I18n, { requiredSkills, coveredSkills, nearlyCoveredSkills, contributions }: SkillsMet): string {
  const { t } = i18n;
  const desired = contributions.filter(({ skillNeed }) => skillNeed === 'DESIRED');
  const had = desired.filter(({ credit }) => credit === 'AT_LEVEL');
  const [met, all, near] = [i18n.number(coveredSkills), i18n.number(requiredSkills), i18n.number(nearlyCoveredSkills)];
  const [more, most] = [i18n.number(had.length), i18n.number(desired.length)];
  const ofRequired =
    requiredSkills === 0
      ? t(msg`none required`)
      : coveredSkills === requiredSkills
        ? t(msg`${plural(requiredSkills, { one: 'the required one', other: `all ${all} required` })}`)
        : nearlyCoveredSkills > 0
          ? t(msg`${met} of ${all} required, ${near} nearly met`)
          : t(msg`${met} of ${all} required`);
  return [ofRequired, ...(desired.length === 0 ? [] : [t(msg`${more} of ${most} preferred`)])].join(' · ');
}

/** Stored points are whole numbers. Tenths of them are shorter to read, keep the order, and add up exactly. */
export const pointsText = (i18n: I18n, points: number): string => i18n.number(points / 10);

type Part = Pick<MatchReasonsFragment['contributions'][number], 'kind' | 'points'>;

/** The contributions to show: points for the enterprise of her institution exist only for its apprenticeships. */
export const shownParts = <P extends Part>(contributions: readonly P[]): P[] =>
  contributions.filter(({ kind, points }) => kind !== 'OWN_ENTERPRISE' || points > 0);

export const percentText = (i18n: I18n, percent: number): string => `${i18n.number(percent)}%`;

interface FigureProps {
  readonly i18n: I18n;
  readonly label: string;
  readonly percent: number;
  /** The percentage that is nearly covered in addition. */
  readonly nearly?: number;
}

/** The percentage of what is required that she nearly has, in addition. */
export function NearlyMore({ i18n, percent }: { readonly i18n: I18n; readonly percent: number }) {
  const more = percentText(i18n, percent);
  return percent > 0 ? <small>{i18n.t(msg`Nearly covers another ${more}: at a lower level, or with a related skill`)}</small> : null;
}

/** A percentage as text and as a bar; the bar repeats the text. */
function Figure({ i18n, label, percent, nearly = 0 }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{percentText(i18n, percent)}</strong>
        <NearlyMore i18n={i18n} percent={nearly} />
        <meter min={0} max={100} value={percent} aria-hidden="true" />
      </dd>
    </div>
  );
}
