import { msg } from '@lingui/core/macro';
import { Button, Field, Group, type Option, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/form/form-fields';
import { rowsOf } from '../../../shared/form/form-rows';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { languageName, levelText, spokenText } from '../../../shared/labels/work-labels';
import { VACANCY_FORM } from './vacancy-form';
import { LANGUAGES, SKILLS } from './vacancy-form-lists';
import { SKILL_SEARCH } from './vacancy-form-steps';

/** Skills: a search field, and for each result whether it is needed and at which level. */
export function Skills({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const levels = levelOptions((level) => levelText(i18n, level));
  return (
    <div class="finder" id="skills">
      <Field {...fieldProps(visit, VACANCY_FORM, 'skillText')} />
      <Button plain name="step" value="find-skills">
        {i18n.t(msg`Find skills`)}
      </Button>
      <SearchState visit={visit} search={SKILL_SEARCH} />
      {rowsOf(visit.draft.values, SKILLS).map(({ skillCode, skillLabel }, at) => (
        <fieldset class="list-row" key={skillCode}>
          <legend>{skillLabel}</legend>
          <input type="hidden" name="skillCode" value={skillCode} />
          <input type="hidden" name="skillLabel" value={skillLabel} />
          <div class="beside">
            <Select {...fieldProps(visit, VACANCY_FORM, 'skillNeed')} at={at} options={needs(i18n)} />
            <Select {...fieldProps(visit, VACANCY_FORM, 'skillLevel')} at={at} options={levels} />
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const needs = ({ t }: I18n): Option[] => [
  { value: '', label: t(msg`Not needed`) },
  { value: 'REQUIRED', label: t(msg`Required`) },
  { value: 'GATE', label: t(msg`Essential: only candidates at this level or above (at most three)`) },
  { value: 'DESIRED', label: t(msg`Preferred`) },
];

export function Languages({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const levels = levelOptions((level) => spokenText(i18n, level));
  return (
    <Group {...fieldProps(visit, VACANCY_FORM, 'languages')}>
      {rowsOf(visit.draft.values, LANGUAGES).map(({ languageCode }, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select {...fieldProps(visit, VACANCY_FORM, 'languageCode')} at={at} options={languages(i18n, languageCode)} />
          <Select {...fieldProps(visit, VACANCY_FORM, 'languageLevel')} at={at} options={levels} />
        </div>
      ))}
      <Button plain name="step" value="add-language">
        {i18n.t(msg`Add another language`)}
      </Button>
    </Group>
  );
}

const USUAL_LANGUAGES = ['km', 'en', 'zh', 'vi', 'th', 'ko', 'ja', 'fr', 'lo'];

const languages = (i18n: I18n, currentCode: string): Option[] => [
  { value: '', label: i18n.t(msg`None`) },
  ...[...new Set([...USUAL_LANGUAGES, currentCode])].filter((code) => code !== '').map((code) => ({ value: code, label: languageName(i18n, code) })),
];

const levelOptions = (text: (level: number) => string): Option[] => [1, 2, 3, 4].map((level) => ({ value: String(level), label: text(level) }));
