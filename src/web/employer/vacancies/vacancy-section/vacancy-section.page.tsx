import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, FieldLink, Form } from '../../../shared/form/form';
import { FormFields } from '../../../shared/described-form/form-fields';
import { namesIn } from '../../../shared/described-form/form-description';
import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { BaseInput } from '../../../shared/page/base-input';
import type { Visit } from '../../../shared/visit/visit';
import type { VacancyContentFragment, DraftSection, DraftSectionPageQuery } from '../../gql';
import { Costs } from '../vacancy-form/cost-fields';
import { Plan } from '../vacancy-form/apprenticeship-fields';
import { LengthFields } from '../vacancy-form/length-fields';
import { PayFields, type PayFloor } from '../vacancy-form/pay-fields';
import { Languages, Skills } from '../vacancy-form/person-fields';
import { fieldOf, labelsOf, sectionOfRemark, sectionProblems } from '../vacancy-form/vacancy-problems';
import { VACANCY_FORM } from '../vacancy-form/vacancy-form';
import { withBlankRows } from '../vacancy-form/vacancy-form-lists';
import { sectionName, sectionPath, vacancyPath } from '../vacancy-form/vacancy-sections';
import { type CommonWork, KindOfWork, type Sites, SiteSelect } from '../vacancy-form/work-fields';

export type VacancyDraft = NonNullable<DraftSectionPageQuery['vacancyDraft']>;
/** The options of the section about the work. */
interface SectionOptions {
  readonly sites: Sites;
  readonly common: CommonWork;
}
/** The form values before any typing in this request. */
interface InitialValues {
  readonly before: FormValues;
}
interface SectionProps {
  readonly visit: Visit;
  readonly section: DraftSection;
  readonly options: SectionOptions;
  readonly floor: PayFloor | null;
  readonly work: Pick<VacancyContentFragment, 'iscoCode' | 'iscoLabel'>;
}

/**
 * One section of a vacancy form, with the rules' problems about the saved answers and the changes requested
 * by staff.
 */
export function sectionPage(
  visit: Visit,
  draft: VacancyDraft,
  section: DraftSection,
  { before, ...options }: SectionOptions & InitialValues,
  isFromCheck: boolean,
): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, content, problems, vacancy } = draft;
  const hasProblems = visit.draft.problems.length > 0;
  const filled = withSavedValues(visit, before);
  const { values } = filled.draft;
  // Shows problems with saved answers. Missing answers are reported only when the user continues.
  const shownProblems = hasProblems
    ? visit.draft.problems
    : sectionProblems(
        i18n,
        problems.filter(({ isMissing }) => !isMissing),
        section,
        values,
      );
  const requestedChanges = remarksOf(vacancy, section, values);
  const pageVisit = { ...filled, draft: { ...filled.draft, problems: shownProblems, remarks: requestedChanges } };
  return page({
    visit,
    title: sectionName(i18n, section),
    islands: ['draft-section'],
    children: (
      <>
        <PageHead
          back={{ href: vacancyPath(id), label: t(msg`All sections`) }}
          eyebrow={content.title ?? t(msg`New vacancy`)}
          title={sectionName(i18n, section)}
        />
        {hasProblems && <ErrorSummary visit={pageVisit} labels={labelsOf(i18n, shownProblems)} />}
        {requestedChanges.length > 0 && <RequestedChanges visit={pageVisit} remarks={requestedChanges} />}
        <Form visit={visit} action={sectionPath(id, section)} id="section">
          <BaseInput values={values} />
          {isFromCheck && <input type="hidden" name="from" value="check" />}
          <Fields
            visit={pageVisit}
            section={section}
            options={options}
            work={content}
            floor={draft.payFloor ? { ...draft.payFloor, rate: draft.payFloorRate ?? null } : null}
          />
          <div class="actions">
            <Button name="step" value="continue">
              {isFromCheck ? t(msg`Save and check again`) : t(msg`Save and continue`)}
            </Button>
            <Button plain name="step" value="save">
              {t(msg`Save and see all sections`)}
            </Button>
          </div>
          <p class="hint" role="status" data-saved={t(msg`Saved. Only your team sees it until you send it.`)} />
        </Form>
      </>
    ),
  });
}

const Fields = ({ visit, section, options: { sites, common }, floor, work }: SectionProps) => (
  <FormFields
    visit={visit}
    form={VACANCY_FORM}
    names={namesIn(VACANCY_FORM, section)}
    own={{
      siteId: () => <SiteSelect visit={visit} sites={sites} />,
      workText: () => <KindOfWork visit={visit} common={common} />,
      amount: () => <PayFields visit={visit} floor={floor} />,
      costs: () => <Costs visit={visit} />,
      skillText: () => <Skills visit={visit} work={work} />,
      languages: () => <Languages visit={visit} />,
      lengthDays: () => <LengthFields visit={visit} />,
      plan: () => <Plan visit={visit} />,
    }}
  />
);

/** The visit with the values just typed, or else the saved ones, and with blank rows in every list. */
function withSavedValues(visit: Visit, saved: FormValues): Visit {
  const typed = Object.keys(visit.draft.values).length > 0 ? visit.draft.values : saved;
  return { ...visit, draft: { ...visit.draft, values: withBlankRows(typed) } };
}

/** The changes staff requested in fields of this section. */
function remarksOf(vacancy: VacancyDraft['vacancy'], section: DraftSection, values: Visit['draft']['values']): FormProblem[] {
  if (vacancy?.state !== 'CHANGES_REQUESTED') return [];
  const reviewRemarks = (vacancy.reviews[0]?.remarks ?? []).map(({ field, message }) => ({
    path: field,
    message,
    section: sectionOfRemark(field),
    isMissing: false,
  }));
  return reviewRemarks.filter((remark) => remark.section === section).map(({ path, message }) => ({ field: fieldOf(path, values), message }));
}

function RequestedChanges({ visit, remarks }: { readonly visit: Visit; readonly remarks: readonly FormProblem[] }) {
  const { i18n } = visit;
  const labels = labelsOf(i18n, remarks);
  return (
    <section class="attention" aria-labelledby="remarks-title">
      <h2 class="small" id="remarks-title">
        {i18n.t(msg`Please change this`)}
      </h2>
      <ul>
        {remarks.map((remark) => (
          <li key={`${remark.field} ${remark.message}`}>
            <FieldLink visit={visit} problem={remark} label={labels[remark.field]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
