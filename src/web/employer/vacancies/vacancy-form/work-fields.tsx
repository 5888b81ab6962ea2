import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { textOf } from '../../../shared/form/form-drafts';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import type { DraftSectionPageQuery } from '../../gql';
import { VACANCY_FORM } from './vacancy-form';
import { namedIn, namedText, WORK_SEARCH } from './vacancy-form-steps';

export type Sites = NonNullable<DraftSectionPageQuery['me']>['employer']['sites'];
/** The most frequently chosen kinds of work. */
export type CommonWork = NonNullable<DraftSectionPageQuery['commonOccupations']>;

export const SiteSelect = ({ visit, sites }: { readonly visit: Visit; readonly sites: Sites }) => (
  <Select {...fieldProps(visit, VACANCY_FORM, 'siteId')} options={sites.map(({ id, name, district }) => ({ value: id, label: `${name}, ${district}` }))} />
);

/**
 * The kind of work: a search field, and a choice of one result. Before the first search, the most frequent
 * kinds are offered in a folded list.
 */
export function KindOfWork({ visit, common }: { readonly visit: Visit; readonly common: CommonWork }) {
  const { t } = visit.i18n;
  const choice = fieldProps(visit, VACANCY_FORM, 'iscoCode');
  const matches = namedIn(visit.draft.values, 'workFound');
  return (
    <div class="finder" id="work">
      <Field {...fieldProps(visit, VACANCY_FORM, 'workText')} />
      <Button plain name="step" value="find-work">
        {t(msg`Find the kind of work`)}
      </Button>
      <SearchState visit={visit} search={WORK_SEARCH} />
      {matches.map((work) => (
        <input key={work.code} type="hidden" name="workFound" value={namedText(work)} />
      ))}
      {matches.length > 0 ? (
        <Choice {...choice} options={matches.map(({ code, label }) => ({ value: code, label }))} />
      ) : (
        <details open={textOf(visit.draft.values, 'iscoCode') !== ''}>
          <summary>{t(msg`Or choose a common kind of work`)}</summary>
          <Choice {...choice} options={common.map(({ iscoCode, label }) => ({ value: iscoCode, label }))} columns />
        </details>
      )}
    </div>
  );
}
