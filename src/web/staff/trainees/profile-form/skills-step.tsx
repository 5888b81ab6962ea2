import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Group, type Option, Select } from '../../../shared/form/form';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { languageName, levelText, spokenText } from '../../../shared/labels/work-labels';
import { sourceOfSkill } from '../../shared/trainee-labels';
import { fieldLabels, SKILL_SEARCH } from './profile-steps';
import { rowsOf } from './profile-lists';
import { KNOWN_LICENCES, SKILL_SOURCES } from './profile-values';

export const levelOptions = (text: (level: number) => string): Option[] => [1, 2, 3, 4].map((level) => ({ value: String(level), label: text(level) }));

/** The search for skills, and for each skill its level, its source and its evidence. */
export function SkillsStep({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  return (
    <>
      <div class="finder" id="skills">
        <Field
          visit={visit}
          name="skillText"
          label={labels.skillText}
          hint={t(msg`One word in English or Khmer, such as cooking, sewing, cleaning. Small spelling mistakes are fine. Your choices stay.`)}
          autocomplete="off"
        />
        <Button plain name="go" value="find-skill">
          {t(msg`Find skills`)}
        </Button>
        <SearchState visit={visit} search={SKILL_SEARCH} />
        <Skills visit={visit} />
      </div>
      <Languages visit={visit} />
      <Choice
        visit={visit}
        name="licences"
        several
        label={labels.licences}
        options={KNOWN_LICENCES.map((value) => ({ value, label: licenceText(i18n, value) }))}
      />
      <Field visit={visit} name="otherLicences" label={labels.otherLicences} hint={t(msg`In Latin letters, separated by commas, for example forklift.`)} />
    </>
  );
}

function Skills({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const levels = [{ value: '', label: t(msg`Not her skill`) }, ...levelOptions((level) => levelText(i18n, level))];
  const sources = SKILL_SOURCES.map((value) => ({ value, label: sourceOfSkill(i18n, value) }));
  return (
    <>
      {rowsOf(visit.draft.values, 'skills').map(({ skillCode, skillLabel }, at) => (
        <fieldset class="list-row" key={skillCode}>
          <legend>{skillLabel}</legend>
          <input type="hidden" name="skillCode" value={skillCode} />
          <input type="hidden" name="skillLabel" value={skillLabel} />
          <div class="beside">
            <Select visit={visit} name="skillLevel" at={at} label={labels.skillLevel} options={levels} />
            <Select visit={visit} name="skillSource" at={at} label={labels.skillSource} options={sources} />
            <Field visit={visit} name="skillEvidence" at={at} label={labels.skillEvidence} autocomplete="off" />
          </div>
        </fieldset>
      ))}
    </>
  );
}

const USUAL_LANGUAGES = ['km', 'en', 'zh', 'vi', 'th', 'ko', 'ja', 'fr', 'lo'];

function Languages({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const typedRows = rowsOf(visit.draft.values, 'languages');
  const rows = typedRows.length > 0 ? typedRows : [{ languageCode: '', languageLevel: '4' }];
  return (
    <Group visit={visit} name="languages" label={t(msg`Languages she speaks`)}>
      {rows.map(({ languageCode }, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select visit={visit} name="languageCode" at={at} label={labels.languageCode} options={languages(i18n, languageCode)} />
          <Select visit={visit} name="languageLevel" at={at} label={labels.languageLevel} options={levelOptions((level) => spokenText(i18n, level))} />
        </div>
      ))}
      <Button plain name="go" value="add-language">
        {t(msg`Add another language`)}
      </Button>
    </Group>
  );
}

const languages = (i18n: I18n, currentCode: string): Option[] => [
  { value: '', label: i18n.t(msg`None`) },
  ...[...new Set([...USUAL_LANGUAGES, currentCode])].filter((code) => code !== '').map((code) => ({ value: code, label: languageName(i18n, code) })),
];

export function licenceText({ t }: I18n, licence: string): string {
  switch (licence) {
    case 'MOTORBIKE':
      return t(msg`Motorbike`);
    case 'DRIVING_B':
      return t(msg`Car (B)`);
    case 'DRIVING_C':
      return t(msg`Lorry (C)`);
    default:
      return licence;
  }
}
