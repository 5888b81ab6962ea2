import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Group, type Option, Select } from '../../../shared/form/form';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { languageName, levelText, spokenText } from '../../../shared/labels/work-labels';
import { fieldLabels } from './vacancy-fields';
import { rowsOf } from './vacancy-form-rows';
import { SKILL_SEARCH } from './vacancy-form-steps';
import { KNOWN_LICENCES } from './vacancy-input';

/** The skills the person should have, and what she is taught. */
export function ThePerson({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  return (
    <>
      <Skills visit={visit} />
      <Languages visit={visit} />
      <Select visit={visit} name="minLiteracy" label={labels.minLiteracy} options={literacyLevels(i18n)} />
      <Choice
        visit={visit}
        name="licences"
        several
        label={labels.licences}
        hint={t(msg`Nobody without them is introduced. Leave it empty when none is needed.`)}
        options={KNOWN_LICENCES.map((value) => ({ value, label: licenceName(i18n, value) }))}
      />
      <Field visit={visit} name="otherLicences" label={labels.otherLicences} hint={t(msg`In Latin letters, with commas between them, as in forklift.`)} />
      <Field visit={visit} name="trainingGiven" label={labels.trainingGiven} hint={t(msg`As in two weeks beside an experienced colleague.`)} rows={3} />
    </>
  );
}

/** Skills: a search field, and for each result whether it is needed and at which level. */
function Skills({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const levels = levelOptions((level) => levelText(i18n, level));
  return (
    <div class="finder" id="skills">
      <Field
        visit={visit}
        name="skillText"
        label={labels.skillText}
        hint={t(msg`One word in English or Khmer, as in cooking, sewing, cleaning. Search as often as you like: what you asked for stays.`)}
      />
      <Button plain name="step" value="find-skills">
        {t(msg`Find skills`)}
      </Button>
      <SearchState visit={visit} search={SKILL_SEARCH} />
      {rowsOf(visit.draft.values, 'skills').map(({ skillCode, skillLabel }, at) => (
        <fieldset class="list-row" key={skillCode}>
          <legend>{skillLabel}</legend>
          <input type="hidden" name="skillCode" value={skillCode} />
          <input type="hidden" name="skillLabel" value={skillLabel} />
          <div class="beside">
            <Select visit={visit} name="skillNeed" at={at} label={labels.skillNeed} options={needs(i18n)} />
            <Select visit={visit} name="skillLevel" at={at} label={labels.skillLevel} options={levels} />
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const needs = ({ t }: I18n): Option[] => [
  { value: '', label: t(msg`Not needed`) },
  { value: 'REQUIRED', label: t(msg`Must be there`) },
  { value: 'GATE', label: t(msg`Must be there: introduce nobody below (at most three)`) },
  { value: 'DESIRED', label: t(msg`Would be good`) },
];

function Languages({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const levels = levelOptions((level) => spokenText(i18n, level));
  return (
    <Group visit={visit} name="languages" label={labels.languages} hint={t(msg`What must be spoken to do the work, and how well.`)}>
      {rowsOf(visit.draft.values, 'languages').map(({ languageCode }, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select visit={visit} name="languageCode" at={at} label={labels.languageCode} options={languages(i18n, languageCode)} />
          <Select visit={visit} name="languageLevel" at={at} label={labels.languageLevel} options={levels} />
        </div>
      ))}
      <Button plain name="step" value="add-language">
        {t(msg`Add another language`)}
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

const literacyLevels = (i18n: I18n): Option[] => [0, 1, 2, 3, 4].map((level) => ({ value: String(level), label: literacyText(i18n, level) }));

export function literacyText({ t }: I18n, level: number): string {
  const texts = [
    t(msg`Not needed for the work`),
    t(msg`Reads and writes a few words`),
    t(msg`Reads and writes short sentences`),
    t(msg`Reads and writes simple texts`),
    t(msg`Reads and writes freely`),
  ];
  return texts[level] ?? '';
}

/** The name of a licence from the list; any other licence as it was typed. */
export function licenceName({ t }: I18n, licence: string): string {
  if (licence === 'MOTORBIKE') return t(msg`Motorbike`);
  if (licence === 'DRIVING_B') return t(msg`Car (B)`);
  return licence === 'DRIVING_C' ? t(msg`Lorry (C)`) : licence.replaceAll('_', ' ').toLowerCase();
}
