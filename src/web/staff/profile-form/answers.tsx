import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { amountTyped, latinDigits, wholeNumber } from '../../shared/digits';
import { Facts } from '../../shared/facts';
import { textOf, textsOf } from '../../shared/form-drafts';
import { Button } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import { daysText, languageName, levelText, spokenText } from '../../shared/work-words';
import type { StaffProvincesQuery, Travel } from '../gql';
import { literacyText, travelText } from '../person-words';
import { fieldLabels, stepName, type Step } from './labels';
import { filledRows } from './rows';
import { licenceText } from './skills-step';
import { provinceOptions } from './steps';

interface AnswersProps {
  readonly visit: Visit;
  readonly provinces: StaffProvincesQuery['provinces'];
}
type Fact = readonly [label: string, value: ComponentChildren];

/** All that was answered, each part with its way back. */
export function Answers({ visit, provinces }: AnswersProps) {
  const { t } = visit.words;
  const parts: readonly (readonly [Step, readonly Fact[]])[] = [
    ['her', herFacts(visit, provinces)],
    ['time', timeFacts(visit)],
    ['skills', skillFacts(visit)],
    ['wishes', wishFacts(visit)],
  ];
  return (
    <>
      {parts.map(([step, facts]) => (
        <section key={step}>
          <div class="split">
            <h3>{stepName(visit.words, step)}</h3>
            <Button plain name="go" value={step}>
              {t(msg`Change`)}
            </Button>
          </div>
          <Facts facts={facts} />
        </section>
      ))}
    </>
  );
}

function herFacts({ words, draft: { values } }: Visit, provinces: AnswersProps['provinces']): Fact[] {
  const { t } = words;
  const labels = fieldLabels(words);
  const province = provinceOptions(words, provinces).find(({ value }) => value === textOf(values, 'homeProvince'));
  return [
    [labels.displayName, textOf(values, 'displayName')],
    [labels.language, textOf(values, 'language') === 'EN' ? 'English' : 'ខ្មែរ'],
    [labels.homeProvince, province?.label],
    [labels.travel, travelText(words, textOf(values, 'travel') as Travel)],
    [labels.acceptsHousing, textOf(values, 'acceptsHousing') === 'yes' ? t(msg`She would live in housing that is offered`) : t(msg`No`)],
    [labels.literacy, literacyText(words, wholeNumber(textOf(values, 'literacy')))],
    [labels.education, textOf(values, 'education')],
  ];
}

function timeFacts({ words, draft: { values } }: Visit): Fact[] {
  const labels = fieldLabels(words);
  const day = latinDigits(textOf(values, 'availableFrom'));
  return [
    [labels.availableFrom, /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? words.day(day) : day],
    [labels.availableDays, daysText(words, textsOf(values, 'availableDays'))],
    [labels.availableFromTime, words.time(textOf(values, 'availableFromTime'))],
    [labels.availableToTime, words.time(textOf(values, 'availableToTime'))],
    [labels.wantedHoursMin, textOf(values, 'wantedHoursMin')],
    [labels.wantedHoursMax, textOf(values, 'wantedHoursMax')],
  ];
}

function skillFacts({ words, draft: { values } }: Visit): Fact[] {
  const { t } = words;
  const labels = fieldLabels(words);
  const skills = filledRows(values, 'skills').map(({ skillLabel, skillLevel }) => `${skillLabel} (${levelText(words, wholeNumber(skillLevel))})`);
  const languages = filledRows(values, 'languages').map(
    ({ languageCode, languageLevel }) => `${languageName(words, languageCode)} (${spokenText(words, wholeNumber(languageLevel))})`,
  );
  return [
    [t(msg`Skills`), lines(skills)],
    [t(msg`Languages`), lines(languages)],
    [labels.licences, words.list(textsOf(values, 'licences').map((licence) => licenceText(words, licence)))],
    [labels.otherLicences, textOf(values, 'otherLicences')],
  ];
}

/** One below the other: many in one sentence would be hard to check. */
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

function wishFacts({ words, draft: { values } }: Visit): Fact[] {
  const labels = fieldLabels(words);
  const amount = amountTyped(textOf(values, 'minAmount'));
  return [
    [labels.wishCode, words.list(filledRows(values, 'wishes').map(({ wishLabel }) => wishLabel))],
    [labels.minAmount, amount === '' ? '' : `${amount} ${textOf(values, 'minCurrency')}`],
  ];
}
