import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { withBase } from '../../../shared/form/edit-conflicts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { SearchState } from '../../../shared/form/search-state';
import { BaseInput } from '../../../shared/page/base-input';
import type { Visit } from '../../../shared/visit/visit';
import { optionsIn, optionText } from '../../shared/search-options';
import type { LimitsToReviewQuery } from '../../gql';
import { provinceOptions } from '../profile-form/personal-and-availability-steps';
import { NameAndCode } from '../../shared/person';
import { type Limits, LIMITS, SEARCHES, valuesOf } from './limits-form-values';

/** The current limits of a trainee. */
export interface LimitsView {
  readonly trainee: NonNullable<LimitsToReviewQuery['trainee']>;
  readonly limits: Limits;
  readonly provinces: LimitsToReviewQuery['provinces'];
}

export function limitsPage(initialVisit: Visit, { trainee, limits, provinces }: LimitsView): VNode {
  const isFirstView = Object.keys(initialVisit.draft.values).length === 0;
  const visit = isFirstView ? { ...initialVisit, draft: { ...initialVisit.draft, values: withBase(LIMITS, valuesOf(limits)) } } : initialVisit;
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
            <Choice
              visit={visit}
              name="flags"
              several
              label={t(msg`Not for her`)}
              options={[
                { value: 'noNight', label: t(msg`Night work`) },
                { value: 'noLiveIn', label: t(msg`Living at the workplace`) },
                { value: 'noAlcohol', label: t(msg`Serving alcohol`) },
              ]}
            />
          </section>
          <EmployerExclusions visit={visit} />
          <WorkExclusions visit={visit} />
          <section class="card">
            <Choice visit={visit} name="excludedProvinces" several columns label={t(msg`Excluded provinces`)} options={provinceOptions(i18n, provinces)} />
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
      <ExclusionChoice visit={visit} name="excludedEmployers" optionsField="employersFound" label={t(msg`Excluded employers`)} />
      <ExclusionChoice visit={visit} name="excludedSites" optionsField="sitesFound" label={t(msg`Excluded workplaces`)} />
      <div class="finder">
        <Field visit={visit} name="placeText" label={t(msg`Search for an employer by name`)} autocomplete="off" />
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
      <ExclusionChoice visit={visit} name="excludedWork" optionsField="workFound" label={t(msg`Excluded work`)} />
      <div class="finder">
        <Field visit={visit} name="workText" label={t(msg`Search for a kind of work`)} hint={t(msg`One word in Khmer or English.`)} autocomplete="off" />
        <Button plain name="go" value="find-work">
          {t(msg`Search`)}
        </Button>
      </div>
    </section>
  );
}

interface ExclusionChoiceProps {
  readonly visit: Visit;
  readonly name: string;
  readonly optionsField: string;
  readonly label: string;
}

/** The current exclusions and the results of the last search, as checkboxes. */
function ExclusionChoice({ visit, name, optionsField, label }: ExclusionChoiceProps) {
  const options = optionsIn(visit.draft.values, optionsField);
  if (options.length === 0) return null;
  return (
    <>
      {options.map((one) => (
        <input key={one.code} type="hidden" name={optionsField} value={optionText(one)} />
      ))}
      <Choice visit={visit} name={name} several label={label} options={options.map(({ code, label: text }) => ({ value: code, label: text }))} />
    </>
  );
}
