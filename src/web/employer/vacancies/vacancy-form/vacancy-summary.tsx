import { msg } from '@lingui/core/macro';
import type { SummaryRow } from '../../../shared/parts/summary-list';
import type { Words } from '../../../shared/labels/words';
import { daysText, kindText, languageName, lengthText, levelText, payText, spokenText } from '../../../shared/labels/work-labels';
import type { CheckPageQuery, OutlineTask } from '../../gql';
import { costKindText, costPayerText } from './cost-fields';
import { fieldLabels } from './vacancy-fields';
import { licenceName, literacyText } from './person-fields';
import { conditionText } from './terms-fields';

/** A vacancy draft or a vacancy. In a draft, any answer may be missing. */
export type SummarizedVacancy = NonNullable<CheckPageQuery['vacancyOutline']>['content'];

/** One answer, with its section and field. */
interface Answer {
  readonly task: OutlineTask;
  readonly field: string;
  readonly label: string;
  readonly value: Value;
}
/** As text; a list shows one item per line. */
type Value = string | readonly string[] | null | undefined;

/** The rows of one section; each links to its form field if `changePath` is passed. */
export function summaryRows(
  words: Words,
  vacancy: SummarizedVacancy,
  task: OutlineTask,
  changePath?: (task: OutlineTask, field: string) => string,
): SummaryRow[] {
  const { t } = words;
  const none = t(msg`Not said yet`);
  return answersOf(words, vacancy, task).map(({ field, label, value }) => ({
    label,
    value: typeof value === 'object' && value ? <ItemList texts={value} /> : value ? <span class="said">{value}</span> : none,
    ...(changePath ? { change: { href: changePath(task, field), label: t(msg`Change`) } } : {}),
  }));
}

/** The answer at one field of a section as text; empty if unanswered. */
export function answerTextAt(words: Words, vacancy: SummarizedVacancy, task: OutlineTask, field: string): string {
  const value = answersOf(words, vacancy, task).find((answer) => answer.field === field)?.value ?? '';
  return typeof value === 'string' ? value : words.list(value);
}

function answersOf(words: Words, vacancy: SummarizedVacancy, task: OutlineTask): Answer[] {
  const labels = fieldLabels(words);
  const answer = (field: keyof typeof labels, value: Value): Answer => ({ task, field, label: labels[field], value });
  switch (task) {
    case 'WORK':
      return [
        answer('kind', vacancy.kind && kindText(words, vacancy.kind)),
        answer('siteId', vacancy.site && `${vacancy.site.name}, ${vacancy.site.district}`),
        answer('title', vacancy.title),
        answer('tasks', vacancy.tasks),
        answer('workText', vacancy.iscoLabel),
        answer('seats', count(words, vacancy.seats)),
      ];
    case 'PAY':
      return [answer('amount', payOf(words, vacancy)), answer('costs', costsText(words, vacancy))];
    case 'HOURS':
      return hoursAnswers(words, vacancy, answer);
    case 'DATES':
      return datesAnswers(words, vacancy, answer);
    case 'PERSON':
      return personAnswers(words, vacancy, answer);
    case 'INSTRUCTOR':
    case 'PLAN':
      return apprenticeshipAnswers(words, vacancy, answer).filter((one) => (one.field === 'plan') === (task === 'PLAN'));
  }
}

type MakeAnswer = (field: keyof ReturnType<typeof fieldLabels>, value: Value) => Answer;

const count = (words: Words, number: number | null | undefined): string | null =>
  number === null || number === undefined || number < 0 ? null : words.number(number);
/** An invalid day is shown as it was typed. */
const dayOf = (words: Words, text: string | null | undefined): string | null => (text ? (/^\d{4}-\d\d-\d\d$/.test(text) ? words.day(text) : text) : null);

function payOf(words: Words, { terms }: SummarizedVacancy): string | null {
  const { amount, currency, per } = terms?.pay ?? {};
  if (!amount || !currency || !per) return null;
  return Number.isNaN(Number(amount)) ? amount : payText(words, { amount, currency, per });
}

const costsText = (words: Words, { costItems }: SummarizedVacancy): string | null =>
  costItems ? words.list(costItems.map(({ kind, paidBy }) => `${costKindText(words, kind)}: ${costPayerText(words, paidBy)}`)) || words.t(msg`None`) : null;

function hoursAnswers(words: Words, vacancy: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const { terms } = vacancy;
  const [from, to] = [terms?.startsAt ?? '', terms?.endsAt ?? ''];
  const chosen = (['night', 'liveIn', 'housingOffered', 'servesAlcohol', 'hazardous'] as const).filter((condition) => vacancy[condition]);
  const conditions = words.list(chosen.map((condition) => conditionText(words, condition)));
  const isAnswered = vacancy.night !== null && vacancy.night !== undefined;
  return [
    answer('days', terms?.days?.length ? daysText(words, terms.days) : null),
    answer('startsAt', words.time(from)),
    answer('endsAt', words.time(to)),
    answer('hoursPerWeek', count(words, terms?.hoursPerWeek)),
    answer('conditions', conditions || (isAnswered ? words.t(msg`None of these`) : null)),
  ];
}

function datesAnswers(words: Words, { terms, closesOn }: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const isAnswered = terms?.startsOn !== null && terms?.startsOn !== undefined;
  return [
    answer('startsOn', dayOf(words, terms?.startsOn)),
    answer('closesOn', dayOf(words, closesOn)),
    answer('contractMonths', isAnswered ? lengthText(words, terms.contractMonths) : null),
    answer('probationDays', isAnswered ? words.number(terms.probationDays ?? 0) : null),
  ];
}

function personAnswers(words: Words, vacancy: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const { t } = words;
  const needs = { REQUIRED: t(msg`must be there`), DESIRED: t(msg`would be good`) };
  const skills = vacancy.skills?.map(({ skill, need, minLevel }) => `${skill.label} (${needs[need]}, ${levelText(words, minLevel)})`);
  const languages = vacancy.languages?.map(({ language, level }) => `${languageName(words, language)} (${spokenText(words, level)})`);
  const none = t(msg`None`);
  return [
    answer('skillText', skills && (skills.length > 0 ? skills : none)),
    answer('languages', languages && (words.list(languages) || none)),
    answer('minLiteracy', vacancy.minLiteracy === null || vacancy.minLiteracy === undefined ? null : literacyText(words, vacancy.minLiteracy)),
    answer('licences', vacancy.licences && (words.list(vacancy.licences.map((one) => licenceName(words, one))) || none)),
    answer('trainingGiven', vacancy.trainingGiven ?? (vacancy.skills ? t(msg`Nothing said`) : null)),
  ];
}

function apprenticeshipAnswers(words: Words, { apprenticeship }: SummarizedVacancy, answer: MakeAnswer): Answer[] {
  const units = apprenticeship?.plan?.map(({ title, weeks }) => {
    const length = words.number(weeks);
    return words.t(msg`${title} (${length} weeks)`);
  });
  return [
    answer('trade', apprenticeship?.trade),
    answer('instructorName', apprenticeship?.instructorName),
    answer('instructorBornOn', dayOf(words, apprenticeship?.instructorBornOn)),
    answer('instructorPracticeYears', count(words, apprenticeship?.instructorPracticeYears)),
    answer('lengthDays', count(words, apprenticeship?.lengthDays)),
    answer('plan', units && words.list(units)),
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
