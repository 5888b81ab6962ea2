import { msg } from '@lingui/core/macro';
import type { SummaryRow } from '../../../shared/parts/summary-list';
import { conditionText } from '../../../shared/labels/condition-labels';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, kindText, languageName, lengthText, levelText, payText, spokenText } from '../../../shared/labels/work-labels';
import type { CheckPageQuery, DraftSection } from '../../gql';
import { costKindText, costPayerText } from './cost-fields';
import { fieldLabels } from './vacancy-fields';
import { licenceName, literacyText } from './person-fields';

/** A vacancy draft or a vacancy. In a draft, any answer may be missing. */
export type SummarizedVacancy = NonNullable<CheckPageQuery['vacancyDraft']>['content'];

/** One answer, with its section and field. */
interface Answer {
  readonly section: DraftSection;
  readonly field: string;
  readonly label: string;
  readonly value: Value;
}
/** As text; a list shows one item per line. */
type Value = string | readonly string[] | null | undefined;

/** The rows of one section; each links to its form field if `changePath` is passed. */
export function summaryRows(
  i18n: I18n,
  vacancy: SummarizedVacancy,
  section: DraftSection,
  changePath?: (section: DraftSection, field: string) => string,
): SummaryRow[] {
  const { t } = i18n;
  const none = t(msg`Not said yet`);
  return answersOf(i18n, vacancy, section).map(({ field, label, value }) => ({
    label,
    value: typeof value === 'object' && value ? <ItemList texts={value} /> : value ? <span class="said">{value}</span> : none,
    ...(changePath ? { change: { href: changePath(section, field), label: t(msg`Change`) } } : {}),
  }));
}

/** The answer at one field of a section as text; empty if unanswered. */
export function answerTextAt(i18n: I18n, vacancy: SummarizedVacancy, section: DraftSection, field: string): string {
  const value = answersOf(i18n, vacancy, section).find((answer) => answer.field === field)?.value ?? '';
  return typeof value === 'string' ? value : i18n.list(value);
}

function answersOf(i18n: I18n, vacancy: SummarizedVacancy, section: DraftSection): Answer[] {
  const labels = fieldLabels(i18n);
  const answer = (field: keyof typeof labels, value: Value): Answer => ({ section, field, label: labels[field], value });
  switch (section) {
    case 'WORK':
      return [
        answer('kind', vacancy.kind && kindText(i18n, vacancy.kind)),
        answer('siteId', vacancy.site && `${vacancy.site.name}, ${vacancy.site.district}`),
        answer('title', vacancy.title),
        answer('tasks', vacancy.tasks),
        answer('workText', vacancy.iscoLabel),
        answer('seats', count(i18n, vacancy.seats)),
      ];
    case 'PAY':
      return [answer('amount', payOf(i18n, vacancy)), answer('costs', costsText(i18n, vacancy))];
    case 'HOURS':
      return hoursAnswers(i18n, vacancy, answer);
    case 'DATES':
      return datesAnswers(i18n, vacancy, answer);
    case 'PERSON':
      return personAnswers(i18n, vacancy, answer);
    case 'INSTRUCTOR':
    case 'PLAN':
      return apprenticeshipAnswers(i18n, vacancy, answer).filter((one) => (one.field === 'plan') === (section === 'PLAN'));
  }
}

type MakeAnswer = (field: keyof ReturnType<typeof fieldLabels>, value: Value) => Answer;

const count = (i18n: I18n, number: number | null | undefined): string | null =>
  number === null || number === undefined || number < 0 ? null : i18n.number(number);
/** An invalid day is shown as it was typed. */
const dayOf = (i18n: I18n, text: string | null | undefined): string | null => (text ? (/^\d{4}-\d\d-\d\d$/.test(text) ? i18n.day(text) : text) : null);

function payOf(i18n: I18n, { terms }: SummarizedVacancy): string | null {
  const { amount, currency, per } = terms?.pay ?? {};
  if (!amount || !currency || !per) return null;
  return Number.isNaN(Number(amount)) ? amount : payText(i18n, { amount, currency, per });
}

const costsText = (i18n: I18n, { costItems }: SummarizedVacancy): string | null =>
  costItems ? i18n.list(costItems.map(({ kind, paidBy }) => `${costKindText(i18n, kind)}: ${costPayerText(i18n, paidBy)}`)) || i18n.t(msg`None`) : null;

function hoursAnswers(i18n: I18n, vacancy: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const { terms } = vacancy;
  const [from, to] = [terms?.startsAt ?? '', terms?.endsAt ?? ''];
  const conditions = vacancy.conditions?.map((condition) => conditionText(i18n, condition));
  return [
    answer('days', terms?.days?.length ? daysText(i18n, terms.days) : null),
    answer('startsAt', i18n.time(from)),
    answer('endsAt', i18n.time(to)),
    answer('hoursPerWeek', count(i18n, terms?.hoursPerWeek)),
    answer('conditions', conditions && (i18n.list(conditions) || i18n.t(msg`None of these`))),
  ];
}

function datesAnswers(i18n: I18n, { terms, closesOn }: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const isAnswered = terms?.startsOn !== null && terms?.startsOn !== undefined;
  return [
    answer('startsOn', dayOf(i18n, terms?.startsOn)),
    answer('closesOn', dayOf(i18n, closesOn)),
    answer('contractMonths', isAnswered ? lengthText(i18n, terms.contractMonths) : null),
    answer('probationDays', isAnswered ? i18n.number(terms.probationDays ?? 0) : null),
  ];
}

function personAnswers(i18n: I18n, vacancy: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const { t } = i18n;
  const needs = { REQUIRED: t(msg`must be there`), DESIRED: t(msg`would be good`) };
  const skills = vacancy.skills?.map(({ skill, need, minLevel }) => `${skill.label} (${needs[need]}, ${levelText(i18n, minLevel)})`);
  const languages = vacancy.languages?.map(({ language, level }) => `${languageName(i18n, language)} (${spokenText(i18n, level)})`);
  const none = t(msg`None`);
  return [
    answer('skillText', skills && (skills.length > 0 ? skills : none)),
    answer('languages', languages && (i18n.list(languages) || none)),
    answer('minLiteracy', vacancy.minLiteracy === null || vacancy.minLiteracy === undefined ? null : literacyText(i18n, vacancy.minLiteracy)),
    answer('licences', vacancy.licences && (i18n.list(vacancy.licences.map((one) => licenceName(i18n, one))) || none)),
    answer('trainingGiven', vacancy.trainingGiven ?? (vacancy.skills ? t(msg`Nothing said`) : null)),
  ];
}

function apprenticeshipAnswers(i18n: I18n, { apprenticeship }: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const units = apprenticeship?.plan?.map(({ title, weeks }) => {
    const length = i18n.number(weeks);
    return i18n.t(msg`${title} (${length} weeks)`);
  });
  return [
    answer('trade', apprenticeship?.trade),
    answer('instructorName', apprenticeship?.instructorName),
    answer('instructorBornOn', dayOf(i18n, apprenticeship?.instructorBornOn)),
    answer('instructorPracticeYears', count(i18n, apprenticeship?.instructorPracticeYears)),
    answer('lengthDays', count(i18n, apprenticeship?.lengthDays)),
    answer('plan', units && i18n.list(units)),
  ];
}

/** A list with one item per line. */
const ItemList = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
