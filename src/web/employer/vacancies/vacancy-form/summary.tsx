import { msg } from '@lingui/core/macro';
import type { SummaryRow } from '../../../shared/parts/summary-list';
import type { Words } from '../../../shared/labels/words';
import { daysText, kindText, languageName, lengthText, levelText, payText, spokenText } from '../../../shared/labels/work-words';
import type { CheckPageQuery, OutlineTask } from '../../gql';
import { costKindText, costPayerText } from './costs';
import { fieldLabels } from './vacancy-form-fields';
import { licenceName, literacyText } from './person';
import { conditionText } from './terms';

/** A vacancy draft or a vacancy. In a draft, any answer may be missing. */
export type Written = NonNullable<CheckPageQuery['vacancyOutline']>['content'];

/** One answer, with its section and field. */
interface Said {
  readonly task: OutlineTask;
  readonly field: string;
  readonly label: string;
  readonly value: Value;
}
/** As text; a list shows one item per line. */
type Value = string | readonly string[] | null | undefined;

/** The rows of one section; each links to its form field if `changePath` is passed. */
export function summaryRows(words: Words, written: Written, task: OutlineTask, changePath?: (task: OutlineTask, field: string) => string): SummaryRow[] {
  const { t } = words;
  const none = t(msg`Not said yet`);
  return saidIn(words, written, task).map(({ field, label, value }) => ({
    label,
    value: typeof value === 'object' && value ? <Listed texts={value} /> : value ? <span class="said">{value}</span> : none,
    ...(changePath ? { change: { href: changePath(task, field), label: t(msg`Change`) } } : {}),
  }));
}

/** The answer at one field of a section as text; empty if unanswered. */
export function saidAt(words: Words, written: Written, task: OutlineTask, field: string): string {
  const value = saidIn(words, written, task).find((said) => said.field === field)?.value ?? '';
  return typeof value === 'string' ? value : words.list(value);
}

function saidIn(words: Words, written: Written, task: OutlineTask): Said[] {
  const labels = fieldLabels(words);
  const said = (field: keyof typeof labels, value: Value): Said => ({ task, field, label: labels[field], value });
  switch (task) {
    case 'WORK':
      return [
        said('kind', written.kind && kindText(words, written.kind)),
        said('siteId', written.site && `${written.site.name}, ${written.site.district}`),
        said('title', written.title),
        said('tasks', written.tasks),
        said('workText', written.iscoLabel),
        said('seats', count(words, written.seats)),
      ];
    case 'PAY':
      return [said('amount', payOf(words, written)), said('costs', costsText(words, written))];
    case 'HOURS':
      return hoursSaid(words, written, said);
    case 'DATES':
      return datesSaid(words, written, said);
    case 'PERSON':
      return personSaid(words, written, said);
    case 'INSTRUCTOR':
    case 'PLAN':
      return learningSaid(words, written, said).filter((one) => (one.field === 'plan') === (task === 'PLAN'));
  }
}

type Saying = (field: keyof ReturnType<typeof fieldLabels>, value: Value) => Said;

const count = (words: Words, number: number | null | undefined): string | null =>
  number === null || number === undefined || number < 0 ? null : words.number(number);
/** An invalid day is shown as it was typed. */
const dayOf = (words: Words, text: string | null | undefined): string | null => (text ? (/^\d{4}-\d\d-\d\d$/.test(text) ? words.day(text) : text) : null);

function payOf(words: Words, { terms }: Written): string | null {
  const { amount, currency, per } = terms?.pay ?? {};
  if (!amount || !currency || !per) return null;
  return Number.isNaN(Number(amount)) ? amount : payText(words, { amount, currency, per });
}

const costsText = (words: Words, { costItems }: Written): string | null =>
  costItems ? words.list(costItems.map(({ kind, paidBy }) => `${costKindText(words, kind)}: ${costPayerText(words, paidBy)}`)) || words.t(msg`None`) : null;

function hoursSaid(words: Words, written: Written, said: Saying): Said[] {
  const { terms } = written;
  const [from, to] = [terms?.startsAt ?? '', terms?.endsAt ?? ''];
  const chosen = (['night', 'liveIn', 'housingOffered', 'servesAlcohol', 'hazardous'] as const).filter((condition) => written[condition]);
  const conditions = words.list(chosen.map((condition) => conditionText(words, condition)));
  const isAsked = written.night !== null && written.night !== undefined;
  return [
    said('days', terms?.days?.length ? daysText(words, terms.days) : null),
    said('startsAt', words.time(from)),
    said('endsAt', words.time(to)),
    said('hoursPerWeek', count(words, terms?.hoursPerWeek)),
    said('conditions', conditions || (isAsked ? words.t(msg`None of these`) : null)),
  ];
}

function datesSaid(words: Words, { terms, closesOn }: Written, said: Saying): Said[] {
  const isAsked = terms?.startsOn !== null && terms?.startsOn !== undefined;
  return [
    said('startsOn', dayOf(words, terms?.startsOn)),
    said('closesOn', dayOf(words, closesOn)),
    said('contractMonths', isAsked ? lengthText(words, terms.contractMonths) : null),
    said('probationDays', isAsked ? words.number(terms.probationDays ?? 0) : null),
  ];
}

function personSaid(words: Words, written: Written, said: Saying): Said[] {
  const { t } = words;
  const needs = { REQUIRED: t(msg`must be there`), DESIRED: t(msg`would be good`) };
  const skills = written.skills?.map(({ skill, need, minLevel }) => `${skill.label} (${needs[need]}, ${levelText(words, minLevel)})`);
  const languages = written.languages?.map(({ language, level }) => `${languageName(words, language)} (${spokenText(words, level)})`);
  const none = t(msg`None`);
  return [
    said('skillText', skills && (skills.length > 0 ? skills : none)),
    said('languages', languages && (words.list(languages) || none)),
    said('minLiteracy', written.minLiteracy === null || written.minLiteracy === undefined ? null : literacyText(words, written.minLiteracy)),
    said('licences', written.licences && (words.list(written.licences.map((one) => licenceName(words, one))) || none)),
    said('trainingGiven', written.trainingGiven ?? (written.skills ? t(msg`Nothing said`) : null)),
  ];
}

function learningSaid(words: Words, { apprenticeship }: Written, said: Saying): Said[] {
  const units = apprenticeship?.plan?.map(({ title, weeks }) => {
    const length = words.number(weeks);
    return words.t(msg`${title} (${length} weeks)`);
  });
  return [
    said('trade', apprenticeship?.trade),
    said('instructorName', apprenticeship?.instructorName),
    said('instructorBornOn', dayOf(words, apprenticeship?.instructorBornOn)),
    said('instructorPracticeYears', count(words, apprenticeship?.instructorPracticeYears)),
    said('lengthDays', count(words, apprenticeship?.lengthDays)),
    said('plan', units && words.list(units)),
  ];
}

/** A list with one item per line. */
const Listed = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
