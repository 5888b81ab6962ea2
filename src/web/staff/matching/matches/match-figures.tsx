import { msg, plural } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import type { MatchReasonsFragment } from '../../gql';

interface FiguresProps {
  readonly words: Words;
  readonly match: Pick<MatchReasonsFragment, 'coversPercent' | 'usesPercent' | 'contributions'>;
}

/**
 * The two percentages of a match. The score is shown only with its contributions, because it means little by
 * itself.
 */
export function Figures({ words, match }: FiguresProps) {
  const { t } = words;
  return (
    <>
      <dl class="figures">
        <Figure words={words} label={t(msg`Covers what is needed`)} percent={match.coversPercent} />
        <Figure words={words} label={t(msg`Uses what she can do`)} percent={match.usesPercent} />
      </dl>
      <p class="hint">{t(msg`Skills: ${skillsMet(words, match.contributions)}`)}</p>
    </>
  );
}

type Parts = MatchReasonsFragment['contributions'];

/**
 * How many of the vacancy's skills she has at the level it needs: the required ones, which the percentage
 * counts, and the desired ones, which it does not.
 */
export function skillsMet(words: Words, contributions: Parts): string {
  const { t } = words;
  const [needed, helping] = [metOf(contributions, 'REQUIRED'), metOf(contributions, 'DESIRED')];
  const [met, all, more, most] = [words.number(needed.met), words.number(needed.all), words.number(helping.met), words.number(helping.all)];
  const isAll = needed.met === needed.all;
  const ofNeeded = isAll
    ? t(msg`${plural(needed.all, { one: 'the one that is needed', other: `all ${all} that are needed` })}`)
    : t(msg`${met} of ${all} that are needed`);
  return words.list([needed.all === 0 ? t(msg`none is needed`) : ofNeeded, ...(helping.all === 0 ? [] : [t(msg`${more} of ${most} that help`)])]);
}

function metOf(contributions: Parts, need: 'REQUIRED' | 'DESIRED'): { readonly met: number; readonly all: number } {
  const skills = contributions.filter(({ skillNeed }) => skillNeed === need);
  return { met: skills.filter(({ credit }) => credit === 'AT_LEVEL').length, all: skills.length };
}

export const percentText = (words: Words, percent: number): string => `${words.number(percent)}%`;

/** A percentage as text and as a bar; the bar repeats the text. */
function Figure({ words, label, percent }: { readonly words: Words; readonly label: string; readonly percent: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{percentText(words, percent)}</strong>
        <meter min={0} max={100} value={percent} aria-hidden="true" />
      </dd>
    </div>
  );
}
