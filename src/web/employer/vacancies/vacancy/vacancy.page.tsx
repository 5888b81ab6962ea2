import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Attention } from '../../../shared/parts/attention';
import { Tag, type Tone } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { withLabel } from '../../../shared/form/problem-texts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { SummaryList } from '../../../shared/parts/summary-list';
import { TaskList, type TaskListItem } from '../../../shared/parts/task-list';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection, DraftSectionState, VacancyPageQuery, VacancyState } from '../../gql';
import { vacancyState } from '../../shared/employer-state-labels';
import { fieldOf, labelOf, sectionOfRemark } from '../vacancy-form/vacancy-problems';
import { summaryRows } from '../vacancy-form/vacancy-summary';
import { checkPath, sectionHint, sectionName, sectionPath, sectionStateText, vacancyPath } from '../vacancy-form/vacancy-sections';

type VacancyDraft = NonNullable<VacancyPageQuery['vacancyDraft']>;
type Vacancy = NonNullable<VacancyPageQuery['vacancy']>;
const TONES: Readonly<Record<DraftSectionState, Tone>> = { NOT_STARTED: 'calm', IN_PROGRESS: 'wait', DONE: 'good' };

const backLink = ({ t }: I18n) => ({ href: '/employer/vacancies', label: t(msg`Vacancies`) });

/** A vacancy draft as a list of sections that can be filled in any order. It can be sent only after a visit of its workplace. */
export function draftPage(visit: Visit, draft: VacancyDraft, isBeforeVisit: boolean): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, content, sections, problems, vacancy } = draft;
  const doneCount = sections.filter(({ state }) => state === 'DONE').length;
  const [doneText, all] = [i18n.number(doneCount), i18n.number(sections.length)];
  const isReturned = vacancy?.state === 'CHANGES_REQUESTED';
  return page({
    visit,
    title: content.title ?? t(msg`New vacancy`),
    children: (
      <>
        <PageHead
          back={backLink(i18n)}
          eyebrow={vacancyState(i18n, isReturned ? 'CHANGES_REQUESTED' : 'DRAFT')}
          title={content.title ?? t(msg`New vacancy`)}
          lead={t(msg`${doneText} of ${all} sections done. Do them in any order. Your answers are saved, and only your team sees them until you send them.`)}
        />
        <ErrorSummary visit={visit} />
        {isReturned && <RequestedChanges visit={visit} draft={draft} />}
        <TaskList tasks={[...sections.map((one) => sectionItem(i18n, id, one)), checkItem(i18n, id, { isReady: problems.length === 0, isBeforeVisit })]} />
        <details>
          <summary>{isReturned ? t(msg`Discard my changes`) : t(msg`Delete draft`)}</summary>
          <Form visit={visit} action={`${vacancyPath(id)}/discard`}>
            <p>{isReturned ? t(msg`The vacancy returns to the version you sent.`) : t(msg`Your draft will be deleted permanently.`)}</p>
            <Button isGrave>{isReturned ? t(msg`Yes, discard my changes`) : t(msg`Yes, delete draft`)}</Button>
          </Form>
        </details>
      </>
    ),
  });
}

const sectionItem = (i18n: I18n, id: string, { section, state }: { readonly section: DraftSection; readonly state: DraftSectionState }): TaskListItem => ({
  href: sectionPath(id, section),
  name: sectionName(i18n, section),
  hint: sectionHint(i18n, section),
  state: sectionStateText(i18n, state),
  tone: TONES[state],
});

function checkItem({ t }: I18n, id: string, { isReady, isBeforeVisit }: { readonly isReady: boolean; readonly isBeforeVisit: boolean }): TaskListItem {
  const readyText = isBeforeVisit ? t(msg`Waits for our visit`) : t(msg`Ready to check`);
  return {
    href: checkPath(id),
    name: isBeforeVisit ? t(msg`Check`) : t(msg`Check and send`),
    hint: isBeforeVisit ? t(msg`We visit your workplace first. You can send the vacancy after the visit.`) : t(msg`We answer within two working days`),
    state: isReady ? readyText : t(msg`Incomplete`),
    tone: isReady && !isBeforeVisit ? 'good' : 'calm',
  };
}

/** The changes staff requested, each a link to its field. */
function RequestedChanges({ visit, draft: { id, vacancy } }: { readonly visit: Visit; readonly draft: VacancyDraft }) {
  const { i18n } = visit;
  return (
    <Attention title={i18n.t(msg`Please change this`)}>
      <ul>
        {(vacancy?.reviews[0]?.remarks ?? []).map(({ field, message }) => {
          const formField = fieldOf(field);
          const label = labelOf(i18n, formField);
          return (
            <li key={`${field} ${message}`}>
              <a href={`${sectionPath(id, sectionOfRemark(field))}${formField ? `#${formField}` : ''}`}>
                {label === undefined ? message : withLabel(visit, label, message)}
              </a>
            </li>
          );
        })}
      </ul>
    </Attention>
  );
}

const SECTIONS: readonly DraftSection[] = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'];

/** A submitted vacancy, on which others rely: its content, its state, and the available actions. */
export function vacancyPage(visit: Visit, vacancy: Vacancy): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, title, state, seats, takenSeats, content } = vacancy;
  const [takenText, all] = [i18n.number(takenSeats), i18n.number(seats)];
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead
          back={backLink(i18n)}
          eyebrow={<Tag tone={state === 'OPEN' ? 'good' : 'calm'}>{vacancyState(i18n, state)}</Tag>}
          title={title}
          lead={t(msg`${plural(seats, { one: `${takenText} of ${all} position filled`, other: `${takenText} of ${all} positions filled` })}`)}
        >
          <Form visit={visit} action={`${vacancyPath(id)}/copy`}>
            <Button plain>{t(msg`Copy vacancy`)}</Button>
          </Form>
        </PageHead>
        <ErrorSummary visit={visit} />
        <p>{stateExplanation(i18n, state)}</p>
        <Actions visit={visit} vacancy={vacancy} />
        {SECTIONS.filter((section) => content.apprenticeship || (section !== 'INSTRUCTOR' && section !== 'PLAN')).map((section) => (
          <section key={section}>
            <h2>{sectionName(i18n, section)}</h2>
            <SummaryList rows={summaryRows(i18n, content, section)} />
          </section>
        ))}
      </>
    ),
  });
}

function Actions({ visit, vacancy: { id, availableActions } }: { readonly visit: Visit; readonly vacancy: Vacancy }) {
  const { t } = visit.i18n;
  const may = (transition: string): boolean => availableActions.includes(transition);
  return (
    <>
      <div class="actions">
        {may('pause') && <ActionButton visit={visit} id={id} transition="pause" label={t(msg`Pause vacancy`)} />}
        {may('pause') && <span class="hint">{t(msg`No new candidates until you reopen it. You can still make offers to those you have.`)}</span>}
        {may('resume') && <ActionButton visit={visit} id={id} transition="resume" label={t(msg`Reopen`)} />}
      </div>
      {may('close') && (
        <FoldedAction
          visit={visit}
          id={id}
          transition="close"
          summary={t(msg`Close vacancy`)}
          explanation={t(
            msg`Choose this when you need no more people. You get no new candidates, can make no more offers for it, and cannot reopen it. To decide about the candidates you have first, pause it instead.`,
          )}
        />
      )}
      {may('withdraw') && (
        <FoldedAction
          visit={visit}
          id={id}
          transition="withdraw"
          summary={t(msg`Withdraw vacancy`)}
          explanation={t(
            msg`Choose this if there is no work to offer any more. You get no new candidates, can make no more offers for it, and cannot reopen it, but you can copy it at any time.`,
          )}
        />
      )}
    </>
  );
}

interface ActionProps {
  readonly visit: Visit;
  readonly id: string;
  readonly transition: 'pause' | 'resume' | 'close' | 'withdraw';
}

const ActionButton = ({ visit, id, transition, label }: ActionProps & { readonly label: string }) => (
  <Form visit={visit} action={`${vacancyPath(id)}/actions/${transition}`}>
    <Button plain>{label}</Button>
  </Form>
);

/** An action that ends something is folded and explains its consequence. */
function FoldedAction({ visit, id, transition, summary, explanation }: ActionProps & { readonly summary: string; readonly explanation: string }) {
  return (
    <details>
      <summary>{summary}</summary>
      <Form visit={visit} action={`${vacancyPath(id)}/actions/${transition}`}>
        <p>{explanation}</p>
        <Button isGrave>{summary}</Button>
      </Form>
    </details>
  );
}

function stateExplanation({ t }: I18n, state: VacancyState): string {
  switch (state) {
    case 'SUBMITTED':
      return t(msg`We are checking it and will answer within two working days. If something needs to change, we send it back to you.`);
    case 'APPROVED':
      return t(msg`We approved it and will soon look for candidates, so it can no longer be changed. For other work or terms, copy it.`);
    case 'OPEN':
      return t(msg`We are looking for candidates for it, so it can no longer be changed. For other work or terms, copy it.`);
    case 'PAUSED':
      return t(msg`You get no new candidates until you reopen it.`);
    case 'FILLED':
      return t(msg`All positions are filled. Copy the vacancy when you need more people.`);
    default:
      return t(msg`This vacancy cannot be reopened. Copy it when you need more people.`);
  }
}
