import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MatchClass } from '../../gql';
import type { SkillsMet } from './match-figures';

/** How many suggestions a page shows. */
export const MAX_SUGGESTIONS = 10;

interface Classed {
  readonly matchClass: MatchClass;
}

/** The matches to suggest, and those that are only also possible, both in the order of the list. */
export function splitByClass<M extends Classed>(matches: readonly M[]): { readonly suggestions: readonly M[]; readonly others: readonly M[] } {
  const isSuggested = ({ matchClass }: M): boolean => matchClass !== 'ALSO_POSSIBLE';
  return { suggestions: matches.filter(isSuggested).slice(0, MAX_SUGGESTIONS), others: matches.filter((match) => !isSuggested(match)) };
}

interface ClassTagProps {
  readonly i18n: I18n;
  readonly match: Classed & Pick<SkillsMet, 'requiredSkills' | 'coveredSkills'>;
}

/** A match fits from a third of what is required: only one that has all of it is called fitting. */
export function ClassTag({ i18n: { t }, match: { matchClass, requiredSkills, coveredSkills } }: ClassTagProps) {
  if (matchClass !== 'FITS') return <Tag>{t(msg`1 or 2 skills missing`)}</Tag>;
  return coveredSkills === requiredSkills ? <Tag tone="good">{t(msg`Fits`)}</Tag> : <Tag>{t(msg`Partly fits`)}</Tag>;
}

/** How the list is ordered, in one line. */
export const OrderLine = ({ i18n: { t } }: { readonly i18n: I18n }) => (
  <p class="hint">{t(msg`Highest points first: skills count most, rare ones more. Province, pay, preferred work and hours add points.`)}</p>
);
