import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { amountTyped, latinDigits, wholeNumber } from '../../../shared/form/digits';
import { Facts } from '../../../shared/form/facts';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { Button } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, languageName, levelText, spokenText } from '../../../shared/labels/work-labels';
import type { StaffProvincesQuery, Travel } from '../../gql';
import { literacyText, travelText } from '../../shared/trainee-labels';
import { fieldLabels, stepName, type Step } from './profile-steps';
import { filledRows } from './profile-lists';
import { licenceText } from './skills-step';
import { provinceOptions } from './personal-and-availability-steps';

interface AnswersProps {
  readonly visit: Visit;
  readonly provinces: StaffProvincesQuery['provinces'];
}
/** The answer of one field as text; an array is shown as a list. */
type Fact = readonly [field: string, label: string, value: string | readonly string[] | null | undefined];

/** All answers, each step with a button to change it. */
export function Answers({ visit, provinces }: AnswersProps) {
  const { t } = visit.i18n;
  return (
    <>
      {partsOf(visit, provinces).map(([step, facts]) => (
        <section key={step}>
          <div class="split">
            <h3>{stepName(visit.i18n, step)}</h3>
            <Button plain name="go" value={step}>
              {t(msg`Change`)}
            </Button>
          </div>
          <Facts facts={facts.map(([, label, value]) => [label, typeof value === 'object' && value ? lines(value) : value] as const)} />
        </section>
      ))}
    </>
  );
}

const partsOf = (visit: Visit, provinces: AnswersProps['provinces']): readonly (readonly [Step, readonly Fact[]])[] => [
  ['her', herFacts(visit, provinces)],
  ['time', timeFacts(visit)],
  ['skills', skillFacts(visit)],
  ['jobPreferences', preferenceFacts(visit)],
];

/** The answer of one field as text; empty when there is none. */
export function answerTextOf(visit: Visit, provinces: AnswersProps['provinces'], field: string): string {
  const facts = partsOf(visit, provinces).flatMap(([, stepFacts]) => stepFacts);
  const value = facts.find(([name]) => name === field)?.[2] ?? '';
  return typeof value === 'string' ? value : visit.i18n.list(value);
}

function herFacts({ i18n, draft: { values } }: Visit, provinces: AnswersProps['provinces']): Fact[] {
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const province = provinceOptions(i18n, provinces).find(({ value }) => value === textOf(values, 'homeProvince'));
  return [
    ['displayName', labels.displayName, textOf(values, 'displayName')],
    ['language', labels.language, textOf(values, 'language') === 'EN' ? 'English' : 'ខ្មែរ'],
    ['homeProvince', labels.homeProvince, province?.label],
    ['travel', labels.travel, travelText(i18n, textOf(values, 'travel') as Travel)],
    ['acceptsHousing', labels.acceptsHousing, textOf(values, 'acceptsHousing') === 'yes' ? t(msg`Accepts offered housing`) : t(msg`No`)],
    ['literacy', labels.literacy, literacyText(i18n, wholeNumber(textOf(values, 'literacy')))],
    ['education', labels.education, textOf(values, 'education')],
  ];
}

function timeFacts({ i18n, draft: { values } }: Visit): Fact[] {
  const labels = fieldLabels(i18n);
  const day = latinDigits(textOf(values, 'availableFrom'));
  return [
    ['availableFrom', labels.availableFrom, /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? i18n.day(day) : day],
    ['availableDays', labels.availableDays, daysText(i18n, textsOf(values, 'availableDays'))],
    ['availableFromTime', labels.availableFromTime, i18n.time(textOf(values, 'availableFromTime'))],
    ['availableToTime', labels.availableToTime, i18n.time(textOf(values, 'availableToTime'))],
    ['wantedHoursMin', labels.wantedHoursMin, numberText(i18n, textOf(values, 'wantedHoursMin'))],
    ['wantedHoursMax', labels.wantedHoursMax, numberText(i18n, textOf(values, 'wantedHoursMax'))],
  ];
}

/** A typed number, formatted; other text stays as typed. */
const numberText = (i18n: I18n, typed: string): string => (/^\d+$/.test(latinDigits(typed)) ? i18n.number(wholeNumber(typed)) : typed);

function moneyText(i18n: I18n, amount: string, currency: string): string {
  if (amount === '') return '';
  // any other currency is sent as dollars
  const currencyCode = currency === 'KHR' ? 'KHR' : 'USD';
  return /^\d+(?:\.\d+)?$/.test(amount) ? i18n.money({ amount, currency: currencyCode }) : `${amount} ${currencyCode}`;
}

function skillFacts({ i18n, draft: { values } }: Visit): Fact[] {
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const skills = filledRows(values, 'skills').map(({ skillLabel, skillLevel }) => `${skillLabel} (${levelText(i18n, wholeNumber(skillLevel))})`);
  const languages = filledRows(values, 'languages').map(
    ({ languageCode, languageLevel }) => `${languageName(i18n, languageCode)} (${spokenText(i18n, wholeNumber(languageLevel))})`,
  );
  return [
    ['skillText', t(msg`Skills`), skills],
    ['languageCode-0', t(msg`Languages`), languages],
    ['licences', labels.licences, i18n.list(textsOf(values, 'licences').map((licence) => licenceText(i18n, licence)))],
    ['otherLicences', labels.otherLicences, textOf(values, 'otherLicences')],
  ];
}

/** As a list: many items in one sentence would be hard to check. */
const lines = (items: readonly string[]): ComponentChildren =>
  items.length > 1 ? (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ) : (
    items.join('')
  );

function preferenceFacts({ i18n, draft: { values } }: Visit): Fact[] {
  const labels = fieldLabels(i18n);
  const amount = amountTyped(textOf(values, 'minAmount'));
  return [
    ['preferenceText', labels.preferenceCode, i18n.list(filledRows(values, 'jobPreferences').map(({ preferenceLabel }) => preferenceLabel))],
    ['minAmount', labels.minAmount, moneyText(i18n, amount, textOf(values, 'minCurrency'))],
  ];
}
