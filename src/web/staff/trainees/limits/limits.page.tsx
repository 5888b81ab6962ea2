import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { sectionValues } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { withBase } from '../../../shared/form/edit-conflicts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { SearchState } from '../../../shared/form/search-state';
import { BaseInput } from '../../../shared/page/base-input';
import type { Visit } from '../../../shared/visit/visit';
import { optionsIn, optionText } from '../../shared/search-options';
import type { LimitsToReviewQuery } from '../../gql';
import { provinceOptions } from '../../shared/employer-labels';
import { NameAndCode } from '../../shared/person';
import { type Limits, LIMITS_FORM, OPTION_FIELDS } from './limits-form';
import { SEARCHES } from './limits-search';

/** The current limits of a trainee. */
export interface LimitsView {
  readonly trainee: NonNullable<LimitsToReviewQuery['trainee']>;
  readonly limits: Limits;
  readonly provinces: LimitsToReviewQuery['provinces'];
}

export function limitsPage(initialVisit: Visit, { trainee, limits, provinces }: LimitsView): VNode {
  const isFirstView = Object.keys(initialVisit.draft.values).length === 0;
  const savedValues = () => withBase(LIMITS_FORM.units, sectionValues(LIMITS_FORM, 'limits', limits));
  const visit = isFirstView ? { ...initialVisit, draft: { ...initialVisit.draft, values: savedValues() } } : initialVisit;
  const { i18n } = visit;
  const { t } = i18n;
  const day = limits.reviewedOn ? i18n.day(limits.reviewedOn) : '';
  return page({
    visit,
    title: t(msg`Her limits`),
    children: (
      <div class="narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${trainee.id}`,
            label: <NameAndCode person={trainee} />,
          }}
          title={t(msg`Her limits`)}
          lead={t(msg`What she must not be matched with. Do not write why: a reason belongs in her protected record.`)}
        />
        <p class="hint">{day ? t(msg`Last reviewed with her on ${day}.`) : t(msg`Not reviewed with her yet.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={`/staff/trainees/${trainee.id}/limits`}>
          <BaseInput values={visit.draft.values} />
          {SEARCHES.map((search) => (
            <SearchState key={search.text} visit={visit} search={search} />
          ))}
          <section class="card">
            <FormFields visit={visit} form={LIMITS_FORM} names={['flags']} />
          </section>
          <EmployerExclusions visit={visit} />
          <WorkExclusions visit={visit} />
          <section class="card">
            <Choice {...fieldProps(visit, LIMITS_FORM, 'excludedProvinces')} several columns options={provinceOptions(i18n, provinces)} />
          </section>
          <Button>{t(msg`Save limits reviewed with her`)}</Button>
        </Form>
      </div>
    ),
  });
}

function EmployerExclusions({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="employers">
      <h2>{t(msg`Employers and workplaces`)}</h2>
      <ExclusionChoice visit={visit} name="excludedEmployers" />
      <ExclusionChoice visit={visit} name="excludedSites" />
      <div class="finder">
        <Field {...fieldProps(visit, LIMITS_FORM, 'placeText')} autocomplete="off" />
        <Button plain name="go" value="find-place">
          {t(msg`Search`)}
        </Button>
      </div>
    </section>
  );
}

function WorkExclusions({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="kinds">
      <h2>{t(msg`Kinds of work`)}</h2>
      <ExclusionChoice visit={visit} name="excludedWork" />
      <div class="finder">
        <Field {...fieldProps(visit, LIMITS_FORM, 'workText')} hint={t(msg`The work she does not want, in Khmer or English.`)} autocomplete="off" />
        <Button plain name="go" value="find-work">
          {t(msg`Search`)}
        </Button>
      </div>
    </section>
  );
}

/** The current exclusions and the results of the last search, as checkboxes. */
function ExclusionChoice({ visit, name }: { readonly visit: Visit; readonly name: keyof typeof OPTION_FIELDS }) {
  const optionsField = OPTION_FIELDS[name];
  const options = optionsIn(visit.draft.values, optionsField);
  if (options.length === 0) return null;
  return (
    <>
      {options.map((option) => (
        <input key={option.code} type="hidden" name={optionsField} value={optionText(option)} />
      ))}
      <Choice {...fieldProps(visit, LIMITS_FORM, name)} several options={options.map(({ code, label }) => ({ value: code, label }))} />
    </>
  );
}
