import { msg } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import { daysText, hoursText, kindText, languageName, lengthText, levelText, payText, spokenText } from '../../../shared/labels/work-labels';
import type { WrittenNowFragment, WrittenThenFragment } from '../../gql';
import { literacyText } from '../../shared/trainee-labels';
import { costKind, costPayer } from '../../shared/vacancy-labels';

/** A vacancy as its employer wrote it: now, or when it was last returned. */
export type VacancyVersion = WrittenNowFragment | WrittenThenFragment;

/** One row of the vacancy: the API field that a remark refers to, its label and its text. */
export interface VacancyRow {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/**
 * The rows of the vacancy in the order of the employer's form. Two versions differ where their rows differ.
 */
export function vacancyRows(words: Words, version: VacancyVersion): VacancyRow[] {
  return [...workRows(words, version), ...learningRows(words, version), ...termsRows(words, version), ...personRows(words, version)];
}

const row = (field: string, label: string, text: string | null | undefined): VacancyRow => ({ field, label, text: text ?? '' });
const noneText = ({ t }: Words): string => t(msg`none`);
const listText = (words: Words, texts: readonly string[]): string => (texts.length > 0 ? words.list(texts) : noneText(words));

function workRows(words: Words, { kind, title, tasks, iscoCode, iscoLabel, seats, site }: VacancyVersion): VacancyRow[] {
  const { t } = words;
  return [
    row('kind', t(msg`What it is`), kindText(words, kind)),
    row('siteId', t(msg`Where`), `${site.name}, ${site.district}, ${site.address}`),
    row('title', t(msg`Title`), title),
    row('tasks', t(msg`Tasks`), tasks),
    row('iscoCode', t(msg`Kind of work`), `${iscoLabel} (${iscoCode})`),
    row('seats', t(msg`Places`), words.number(seats)),
  ];
}

function learningRows(words: Words, { apprenticeship }: VacancyVersion): VacancyRow[] {
  const { t } = words;
  if (!apprenticeship) return [];
  const [years, days] = [words.number(apprenticeship.instructorPracticeYears), words.number(apprenticeship.lengthDays)];
  const units = apprenticeship.plan.map(({ title, weeks, skill }) => {
    const long = words.number(weeks);
    return t(msg`${title}: ${long} weeks`) + (skill ? ` (${skill.label})` : '');
  });
  return [
    row('apprenticeship.trade', t(msg`Trade`), apprenticeship.trade),
    row('apprenticeship.instructorName', t(msg`Instructor`), apprenticeship.instructorName),
    row('apprenticeship.instructorPracticeYears', t(msg`Years of practice of the instructor`), years),
    row('apprenticeship.lengthDays', t(msg`Length in days`), days),
    row('apprenticeship.plan', t(msg`Learning plan`), units.join('; ')),
  ];
}

function termsRows(words: Words, version: VacancyVersion): VacancyRow[] {
  const { t } = words;
  const { terms, costItems, night, liveIn, housingOffered, servesAlcohol, hazardous } = version;
  const conditions = [
    night && t(msg`work at night`),
    liveIn && t(msg`one must live at the workplace`),
    housingOffered && t(msg`housing is offered`),
    servesAlcohol && t(msg`alcohol is served to customers`),
    hazardous && t(msg`the work can be dangerous`),
  ].filter((text) => text !== false);
  return [
    row('terms.pay', t(msg`Pay`), payText(words, terms.pay)),
    row('terms.days', t(msg`Days`), daysText(words, terms.days)),
    row('terms.hoursPerWeek', t(msg`Hours`), hoursText(words, terms)),
    row('night', t(msg`Conditions`), listText(words, conditions)),
    row(
      'costItems',
      t(msg`Costs`),
      listText(
        words,
        costItems.map(({ kind, paidBy }) => `${costKind(words, kind)}: ${costPayer(words, paidBy)}`),
      ),
    ),
    row('terms.contractMonths', t(msg`How long`), lengthText(words, terms.contractMonths)),
    row('terms.probationDays', t(msg`Days of probation`), words.number(terms.probationDays)),
    row('terms.startsOn', t(msg`First day`), words.day(terms.startsOn)),
    row('closesOn', t(msg`Takes people until`), words.day(version.closesOn)),
  ];
}

function personRows(words: Words, { skills, languages, minLiteracy, licences, trainingGiven }: VacancyVersion): VacancyRow[] {
  const { t } = words;
  const skillTexts = skills.map(({ skill, need, minLevel, gate }) => {
    const [label, level] = [skill.label, levelText(words, minLevel)];
    if (gate) return t(msg`${label}: not without it, ${level}`);
    return need === 'REQUIRED' ? t(msg`${label}: must be ${level}`) : t(msg`${label}: would be good ${level}`);
  });
  return [
    row('skills', t(msg`Skills`), skillTexts.length > 0 ? skillTexts.join('\n') : noneText(words)),
    row(
      'languages',
      t(msg`Languages`),
      listText(
        words,
        languages.map(({ language, level }) => `${languageName(words, language)} (${spokenText(words, level)})`),
      ),
    ),
    row('minLiteracy', t(msg`Reading and writing`), minLiteracy === 0 ? t(msg`Not needed for the work`) : literacyText(words, minLiteracy)),
    row('licences', t(msg`Licences`), listText(words, licences)),
    row('trainingGiven', t(msg`Training at the work`), trainingGiven ?? noneText(words)),
  ];
}
