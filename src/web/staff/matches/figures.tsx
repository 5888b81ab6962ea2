import { msg } from '@lingui/core/macro';
import type { Words } from '../../shared/words';
import type { MatchReasonsFragment } from '../gql';

interface FiguresProps {
  readonly words: Words;
  readonly match: Pick<MatchReasonsFragment, 'coversPercent' | 'usesPercent'>;
}

/** The two figures that stand beside a suggestion. Its points say nothing by themselves: they stand where they add up. */
export function Figures({ words, match }: FiguresProps) {
  const { t } = words;
  return (
    <dl class="figures">
      <Figure words={words} label={t(msg`Covers what the work asks for`)} percent={match.coversPercent} />
      <Figure words={words} label={t(msg`Uses what she can do`)} percent={match.usesPercent} />
    </dl>
  );
}

export const percentText = (words: Words, percent: number): string => `${words.number(percent)}%`;

/** A share in words and as a bar; the bar repeats what the words say. */
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
