import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { withLabel } from '../../../shared/form/problem-texts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { SummaryList } from '../../../shared/parts/summary-list';
import type { Visit } from '../../../shared/visit/visit';
import type { CheckPageQuery, DraftSection } from '../../gql';
import { labelOf, sectionProblems } from '../vacancy-form/vacancy-problems';
import { summaryRows } from '../vacancy-form/vacancy-summary';
import { checkPath, sectionName, sectionPath, vacancyPath } from '../vacancy-form/vacancy-sections';

type VacancyDraft = NonNullable<CheckPageQuery['vacancyDraft']>;
const SECTIONS: readonly DraftSection[] = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'];

/**
 * The whole draft, with links to change each answer and return here, and the problems that prevent submitting
 * it.
 */
export function checkPage(visit: Visit, draft: VacancyDraft, isCleared: boolean): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, content, problems, vacancy } = draft;
  const isUntouched = draft.sections.every(({ state }) => state === 'NOT_STARTED');
  const sections = SECTIONS.filter((section) => content.kind === 'APPRENTICESHIP' || (section !== 'INSTRUCTOR' && section !== 'PLAN'));
  const changePath = (section: DraftSection, field: string): string => `${sectionPath(id, section)}?from=check${field ? `#${field}` : ''}`;
  return page({
    visit,
    title: t(msg`Check and send`),
    children: (
      <>
        <PageHead
          back={{ href: vacancyPath(id), label: t(msg`All sections`) }}
          eyebrow={content.title ?? t(msg`New vacancy`)}
          title={t(msg`Check and send`)}
          lead={t(msg`Only your team sees it until you send it. We answer within two working days.`)}
        />
        <ErrorSummary visit={visit} />
        {isUntouched && (
          <p class="attention">
            {t(msg`You have not filled in anything yet.`)} <a href={sectionPath(id, 'WORK')}>{t(msg`Start with the work`)}</a>
          </p>
        )}
        {problems.length > 0 && !isUntouched && <RemainingProblems visit={visit} draft={draft} changePath={changePath} />}
        {!isCleared && (
          <p class="attention">
            {t(
              msg`We have not approved this workplace for the first day of work yet. You can send the vacancy once we have. We will arrange a visit with you.`,
            )}
          </p>
        )}
        {sections.map((section) => (
          <section key={section}>
            <h2>{sectionName(i18n, section)}</h2>
            <SummaryList rows={summaryRows(i18n, content, section, changePath)} />
          </section>
        ))}
        {isCleared && problems.length === 0 ? (
          <Form visit={visit} action={checkPath(id)}>
            <div class="actions">
              <Button>{vacancy?.state === 'CHANGES_REQUESTED' ? t(msg`Send again for review`) : t(msg`Send for review`)}</Button>
              <FinishLater visit={visit} id={id} />
            </div>
          </Form>
        ) : (
          <p class="actions">
            <FinishLater visit={visit} id={id} />
          </p>
        )}
      </>
    ),
  });
}

const FinishLater = ({ visit, id }: { readonly visit: Visit; readonly id: string }) => (
  <a class="button plain" href={vacancyPath(id)}>
    {visit.i18n.t(msg`Finish later`)}
  </a>
);

interface RemainingProblemsProps {
  readonly visit: Visit;
  readonly draft: VacancyDraft;
  readonly changePath: (section: DraftSection, field: string) => string;
}

/** The problems that prevent submitting, each a link to the field that fixes it. */
function RemainingProblems({ visit, draft: { problems }, changePath }: RemainingProblemsProps) {
  const { i18n } = visit;
  const remaining = SECTIONS.flatMap((section) => sectionProblems(i18n, problems, section, {}).map((problem) => ({ ...problem, section })));
  return (
    <section class="problems" role="alert" aria-labelledby="still-title">
      <h2 id="still-title">{i18n.t(msg`Before you send it`)}</h2>
      <ul>
        {remaining.map(({ section, field, message }) => {
          const label = labelOf(i18n, field);
          return (
            <li key={`${section} ${field} ${message}`}>
              <a href={changePath(section, field)}>{label === undefined ? message : withLabel(visit, label, message)}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
