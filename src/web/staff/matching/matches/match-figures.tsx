import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MatchReasonsFragment } from '../../gql';

interface FiguresProps {
  readonly i18n: I18n;
  readonly match: Pick<MatchReasonsFragment, 'coversPercent' | 'usesPercent' | 'contributions'>;
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
        <Figure i18n={i18n} label={t(msg`Required skills covered`)} percent={match.coversPercent} />
        <Figure i18n={i18n} label={t(msg`Her skills used`)} percent={match.usesPercent} />
      </dl>
      <p class="hint">{t(msg`Skills: ${skillsMet(i18n, match.contributions)}`)}</p>
    </>
  );
}

type Parts = MatchReasonsFragment['contributions'];

/**
 * How many of the vacancy's skills the trainee has at the level it needs. Required and desired skills are
 * listed separately, because the percentage counts only the required ones.
 */
export function skillsMet(i18n: I18n, contributions: Parts): string {
  const { t } = i18n;
  const [needed, helping] = [metOf(contributions, 'REQUIRED'), metOf(contributions, 'DESIRED')];
  const [met, all, more, most] = [i18n.number(needed.met), i18n.number(needed.all), i18n.number(helping.met), i18n.number(helping.all)];
  const isAll = needed.met === needed.all;
  const ofNeeded = isAll ? t(msg`${plural(needed.all, { one: 'the required one', other: `all ${all} required` })}`) : t(msg`${met} of ${all} required`);
  return i18n.list([needed.all === 0 ? t(msg`none required`) : ofNeeded, ...(helping.all === 0 ? [] : [t(msg`${more} of ${most} preferred`)])]);
}

function metOf(contributions: Parts, need: 'REQUIRED' | 'DESIRED'): { readonly met: number; readonly all: number } {
  const skills = contributions.filter(({ skillNeed }) => skillNeed === need);
  return { met: skills.filter(({ credit }) => credit === 'AT_LEVEL').length, all: skills.length };
}

export const percentText = (i18n: I18n, percent: number): string => `${i18n.number(percent)}%`;

/** A percentage as text and as a bar; the bar repeats the text. */
function Figure({ i18n, label, percent }: { readonly i18n: I18n; readonly label: string; readonly percent: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{percentText(i18n, percent)}</strong>
        <meter min={0} max={100} value={percent} aria-hidden="true" />
      </dd>
    </div>
  );
}
