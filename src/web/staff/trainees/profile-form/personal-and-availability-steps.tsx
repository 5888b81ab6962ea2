import { msg } from '@lingui/core/macro';
import { Choice, Field, type Option, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, WEEKDAYS } from '../../../shared/labels/work-labels';
import type { StaffProvincesQuery } from '../../gql';
import { literacyText, travelText } from '../../shared/trainee-labels';
import { fieldLabels } from './profile-steps';
import { TRAVELS } from './profile-values';

type Provinces = StaffProvincesQuery['provinces'];

/** Province options, sorted in the reader's language. */
export const provinceOptions = ({ language }: I18n, provinces: Provinces): Option[] =>
  provinces
    .map(({ code, name, nameKm }) => ({ value: code, label: language === 'km' ? nameKm : name }))
    .sort((a, b) => a.label.localeCompare(b.label, language));

export function PersonalStep({ visit, provinces }: { readonly visit: Visit; readonly provinces: Provinces }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  return (
    <>
      <Field
        visit={visit}
        name="displayName"
        label={labels.displayName}
        hint={t(msg`The name she wants to be called, also by employers. Her legal name belongs in her protected record.`)}
        autocomplete="off"
      />
      <Choice
        visit={visit}
        name="language"
        label={labels.language}
        options={[
          { value: 'KM', label: 'ខ្មែរ' },
          { value: 'EN', label: 'English' },
        ]}
        columns
      />
      <Select
        visit={visit}
        name="homeProvince"
        label={labels.homeProvince}
        options={[{ value: '', label: t(msg`Choose a province`) }, ...provinceOptions(i18n, provinces)]}
      />
      <Choice visit={visit} name="travel" label={labels.travel} options={TRAVELS.map((value) => ({ value, label: travelText(i18n, value) }))} />
      <Choice
        visit={visit}
        name="acceptsHousing"
        several
        label={labels.acceptsHousing}
        options={[{ value: 'yes', label: t(msg`She accepts housing offered by an employer`) }]}
      />
      <Choice
        visit={visit}
        name="literacy"
        label={labels.literacy}
        options={[0, 1, 2, 3, 4].map((level) => ({ value: String(level), label: literacyText(i18n, level) }))}
      />
      <Field visit={visit} name="education" label={labels.education} hint={t(msg`For example, grade 7. Optional.`)} autocomplete="off" />
    </>
  );
}

export function AvailabilityStep({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  return (
    <>
      <Field visit={visit} name="availableFrom" type="date" label={labels.availableFrom} hint={t(msg`A past date means now.`)} short />
      <Choice
        visit={visit}
        name="availableDays"
        several
        columns
        label={labels.availableDays}
        options={WEEKDAYS.map((value) => ({ value, label: dayName(i18n, value) }))}
      />
      <div class="beside">
        <Field visit={visit} name="availableFromTime" type="time" label={labels.availableFromTime} short />
        <Field visit={visit} name="availableToTime" type="time" label={labels.availableToTime} short />
      </div>
      <div class="beside">
        <Field visit={visit} name="wantedHoursMin" label={labels.wantedHoursMin} inputmode="numeric" short />
        <Field visit={visit} name="wantedHoursMax" label={labels.wantedHoursMax} inputmode="numeric" short />
      </div>
      <p class="hint">{t(msg`Leave the hours empty if she has no preference.`)}</p>
    </>
  );
}
