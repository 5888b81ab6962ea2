import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import { kindText } from '../../../shared/labels/work-labels';
import type { DraftSectionPageQuery } from '../../gql';
import { fieldLabels } from './vacancy-fields';
import { namedIn, namedText, WORK_SEARCH } from './vacancy-form-steps';

export type Sites = NonNullable<DraftSectionPageQuery['me']>['employer']['sites'];
/** The most frequently chosen kinds of work. */
export type CommonWork = NonNullable<DraftSectionPageQuery['commonOccupations']>;

/** The kind of vacancy, the workplace, and the tasks. */
export function TheWork({ visit, sites, common }: { readonly visit: Visit; readonly sites: Sites; readonly common: CommonWork }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  return (
    <>
      <Choice
        visit={visit}
        name="kind"
        label={labels.kind}
        options={[
          { value: 'JOB', label: kindText(i18n, 'JOB') },
          { value: 'INTERNSHIP', label: kindText(i18n, 'INTERNSHIP') },
          {
            value: 'APPRENTICESHIP',
            label: kindText(i18n, 'APPRENTICESHIP'),
            hint: t(msg`A trade is learnt from an instructor by a plan. You describe both in tasks of their own.`),
          },
        ]}
      />
      <Select
        visit={visit}
        name="siteId"
        label={labels.siteId}
        options={sites.map(({ id, name, district }) => ({ value: id, label: `${name}, ${district}` }))}
      />
      <Field visit={visit} name="title" label={labels.title} hint={t(msg`As in Kitchen helper.`)} />
      <Field visit={visit} name="tasks" label={labels.tasks} rows={4} />
      <KindOfWork visit={visit} common={common} />
      <Field visit={visit} name="seats" label={labels.seats} inputmode="numeric" short />
    </>
  );
}

/**
 * The kind of work: a search field, and a choice of one result. Before the first search, the most frequent
 * kinds are offered in a folded list.
 */
function KindOfWork({ visit, common }: { readonly visit: Visit; readonly common: CommonWork }) {
  const { t } = visit.i18n;
  const labels = fieldLabels(visit.i18n);
  const matches = namedIn(visit.draft.values, 'workFound');
  return (
    <div class="finder" id="work">
      <Field visit={visit} name="workText" label={labels.workText} hint={t(msg`In Khmer or English, as in kitchen helper, baker, shop assistant.`)} />
      <Button plain name="step" value="find-work">
        {t(msg`Find the kind of work`)}
      </Button>
      <SearchState visit={visit} search={WORK_SEARCH} />
      {matches.map((work) => (
        <input key={work.code} type="hidden" name="workFound" value={namedText(work)} />
      ))}
      {matches.length > 0 ? (
        <Choice visit={visit} name="iscoCode" label={labels.iscoCode} options={matches.map(({ code, label }) => ({ value: code, label }))} />
      ) : (
        <details open={textOf(visit.draft.values, 'iscoCode') !== ''}>
          <summary>{t(msg`Or choose from the most common kinds of work`)}</summary>
          <Choice visit={visit} name="iscoCode" label={labels.iscoCode} options={common.map(({ iscoCode, label }) => ({ value: iscoCode, label }))} columns />
        </details>
      )}
    </div>
  );
}
