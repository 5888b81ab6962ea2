import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { amountTyped, latinDigits, wholeNumber } from '../../../shared/form/digits';
import { Facts } from '../../../shared/form/facts';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { Button } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
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
  const { t } = visit.words;
  return (
    <>
      {partsOf(visit, provinces).map(([step, facts]) => (
        <section key={step}>
          <div class="split">
            <h3>{stepName(visit.words, step)}</h3>
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
  ['wishes', preferenceFacts(visit)],
];

/** The answer of one field as text; empty when there is none. */
export function answerTextOf(visit: Visit, provinces: AnswersProps['provinces'], field: string): string {
  const facts = partsOf(visit, provinces).flatMap(([, stepFacts]) => stepFacts);
  const value = facts.find(([name]) => name === field)?.[2] ?? '';
  return typeof value === 'string' ? value : visit.words.list(value);
}

function herFacts({ words, draft: { values } }: Visit, provinces: AnswersProps['provinces']): Fact[] {
  const { t } = words;
  const labels = fieldLabels(words);
  const province = provinceOptions(words, provinces).find(({ value }) => value === textOf(values, 'homeProvince'));
  return [
    ['displayName', labels.displayName, textOf(values, 'displayName')],
    ['language', labels.language, textOf(values, 'language') === 'EN' ? 'English' : 'ខ្មែរ'],
    ['homeProvince', labels.homeProvince, province?.label],
    ['travel', labels.travel, travelText(words, textOf(values, 'travel') as Travel)],
    ['acceptsHousing', labels.acceptsHousing, textOf(values, 'acceptsHousing') === 'yes' ? t(msg`She would live in housing that is offered`) : t(msg`No`)],
    ['literacy', labels.literacy, literacyText(words, wholeNumber(textOf(values, 'literacy')))],
    ['education', labels.education, textOf(values, 'education')],
  ];
}

function timeFacts({ words, draft: { values } }: Visit): Fact[] {
  const labels = fieldLabels(words);
  const day = latinDigits(textOf(values, 'availableFrom'));
  return [
    ['availableFrom', labels.availableFrom, /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? words.day(day) : day],
    ['availableDays', labels.availableDays, daysText(words, textsOf(values, 'availableDays'))],
    ['availableFromTime', labels.availableFromTime, words.time(textOf(values, 'availableFromTime'))],
    ['availableToTime', labels.availableToTime, words.time(textOf(values, 'availableToTime'))],
    ['wantedHoursMin', labels.wantedHoursMin, numberText(words, textOf(values, 'wantedHoursMin'))],
    ['wantedHoursMax', labels.wantedHoursMax, numberText(words, textOf(values, 'wantedHoursMax'))],
  ];
}

/** A typed number, formatted; other text stays as typed. */
const numberText = (words: Words, typed: string): string => (/^\d+$/.test(latinDigits(typed)) ? words.number(wholeNumber(typed)) : typed);

function moneyText(words: Words, amount: string, currency: string): string {
  if (amount === '') return '';
  // any other currency is sent as dollars
  const currencyCode = currency === 'KHR' ? 'KHR' : 'USD';
  return /^\d+(?:\.\d+)?$/.test(amount) ? words.money({ amount, currency: currencyCode }) : `${amount} ${currencyCode}`;
}

function skillFacts({ words, draft: { values } }: Visit): Fact[] {
  const { t } = words;
  const labels = fieldLabels(words);
  const skills = filledRows(values, 'skills').map(({ skillLabel, skillLevel }) => `${skillLabel} (${levelText(words, wholeNumber(skillLevel))})`);
  const languages = filledRows(values, 'languages').map(
    ({ languageCode, languageLevel }) => `${languageName(words, languageCode)} (${spokenText(words, wholeNumber(languageLevel))})`,
  );
  return [
    ['skillText', t(msg`Skills`), skills],
    ['languageCode-0', t(msg`Languages`), languages],
    ['licences', labels.licences, words.list(textsOf(values, 'licences').map((licence) => licenceText(words, licence)))],
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

function preferenceFacts({ words, draft: { values } }: Visit): Fact[] {
  const labels = fieldLabels(words);
  const amount = amountTyped(textOf(values, 'minAmount'));
  return [
    ['wishText', labels.wishCode, words.list(filledRows(values, 'wishes').map(({ wishLabel }) => wishLabel))],
    ['minAmount', labels.minAmount, moneyText(words, amount, textOf(values, 'minCurrency'))],
  ];
}
