import { msg } from '@lingui/core/macro';
import { conditionText } from '../../../shared/labels/condition-labels';
import { agreedLengthText, weekCountText } from '../../../shared/labels/durations';
import { licenceName } from '../../../shared/labels/licence-labels';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { daysText, hoursText, kindText, languageName, lengthText, payText, probationText, spokenText } from '../../../shared/labels/work-labels';
import type { VacancyTextFragment } from '../../gql';
import { literacyText } from '../../shared/trainee-labels';
import { costKind, costPayer } from '../../shared/vacancy-labels';
import { labelled } from '../../../shared/labels/labelled';

/** One row of the vacancy: the API field that a remark refers to, its label and its text. */
export interface VacancyRow {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/**
 * The rows of the vacancy in the order of the employer's form. Two versions differ where their rows differ.
 */
export function vacancyRows(i18n: I18n, version: VacancyTextFragment): VacancyRow[] {
  const rows = [...workRows(i18n, version), ...learningRows(i18n, version), ...termsRows(i18n, version), ...personRows(i18n, version)];
  return rows.map((one) => (version.absentFields.includes(one.field) ? { ...one, text: i18n.t(msg`Not answered yet`) } : one));
}

const row = (field: string, label: string, text: string | null | undefined): VacancyRow => ({ field, label, text: text ?? '' });
const noneText = ({ t }: I18n): string => t(msg`none`);
const listText = (i18n: I18n, texts: readonly string[]): string => (texts.length > 0 ? i18n.list(texts) : noneText(i18n));

function workRows(i18n: I18n, { kind, title, tasks, iscoLabel, seats, site }: VacancyTextFragment): VacancyRow[] {
  const { t } = i18n;
  return [
    row('kind', t(msg`Type`), kindText(i18n, kind)),
    row('siteId', t(msg`Where`), `${site.name}, ${site.district}, ${site.address}`),
    row('title', t(msg`Title`), title),
    row('tasks', t(msg`Tasks`), tasks),
    row('iscoCode', t(msg`Kind of work`), iscoLabel),
    row('seats', t(msg`Positions`), i18n.number(seats)),
  ];
}

function learningRows(i18n: I18n, { apprenticeship }: VacancyTextFragment): VacancyRow[] {
  const { t } = i18n;
  if (!apprenticeship) return [];
  const years = i18n.number(apprenticeship.instructorPracticeYears);
  const units = apprenticeship.plan.map(({ title, weeks, skill }) => {
    const long = weekCountText(i18n, weeks);
    return `${title} (${long})` + (skill ? ` (${skill.label})` : '');
  });
  return [
    row('apprenticeship.trade', t(msg`Trade`), apprenticeship.trade),
    row('apprenticeship.instructorName', t(msg`Instructor`), apprenticeship.instructorName),
    row('apprenticeship.instructorPracticeYears', t(msg`Instructor’s years of experience`), years),
    row('apprenticeship.lengthDays', t(msg`Length`), agreedLengthText(i18n, apprenticeship.lengthDays)),
    row('apprenticeship.plan', t(msg`Learning plan`), units.join('; ')),
  ];
}

function termsRows(i18n: I18n, version: VacancyTextFragment): VacancyRow[] {
  const { t } = i18n;
  const { terms, costItems, conditions } = version;
  return [
    row('terms.pay', t(msg`Pay`), payText(i18n, terms.pay)),
    row('terms.days', t(msg`Days`), daysText(i18n, terms.days)),
    row('terms.hoursPerWeek', t(msg`Hours`), hoursText(i18n, terms)),
    row(
      'conditions',
      t(msg`Working conditions`),
      listText(
        i18n,
        conditions.map((condition) => conditionText(i18n, condition)),
      ),
    ),
    row(
      'costItems',
      t(msg`Costs`),
      listText(
        i18n,
        costItems.map(({ kind, paidBy }) => labelled(i18n, costKind(i18n, kind), costPayer(i18n, paidBy))),
      ),
    ),
    row('terms.contractMonths', t(msg`How long`), lengthText(i18n, terms.contractMonths)),
    row('terms.probationDays', t(msg`Probation`), probationText(i18n, terms.probationDays)),
    row('terms.startsOn', t(msg`First day`), i18n.day(terms.startsOn)),
    row('closesOn', t(msg`Last day for referrals`), i18n.day(version.closesOn)),
  ];
}

function personRows(i18n: I18n, { skills, languages, minLiteracy, licences, trainingGiven }: VacancyTextFragment): VacancyRow[] {
  const { t } = i18n;
  const skillTexts = skills.map(({ skill, need, minLevel, gate }) => {
    const [label, level] = [skillText(i18n, skill), skillLevelText(i18n, skill, minLevel)];
    if (gate) return t(msg`${label} (essential; level: ${level})`);
    return need === 'REQUIRED' ? t(msg`${label} (required; level: ${level})`) : t(msg`${label} (preferred; level: ${level})`);
  });
  return [
    row('skills', t(msg`Skills`), skillTexts.length > 0 ? skillTexts.join('\n') : noneText(i18n)),
    row(
      'languages',
      t(msg`Languages`),
      listText(
        i18n,
        languages.map(({ language, level }) => `${languageName(i18n, language)} (${spokenText(i18n, level)})`),
      ),
    ),
    row('minLiteracy', t(msg`Reading and writing`), minLiteracy === 0 ? t(msg`Not needed for the work`) : literacyText(i18n, minLiteracy)),
    row(
      'licences',
      t(msg`Licences`),
      listText(
        i18n,
        licences.map((licence) => licenceName(i18n, licence)),
      ),
    ),
    row('trainingGiven', t(msg`Training at work`), trainingGiven ?? noneText(i18n)),
  ];
}
