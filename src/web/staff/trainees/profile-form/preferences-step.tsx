import { msg } from '@lingui/core/macro';
import { Button, Field, Select } from '../../../shared/form/form';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import { MAX_PREFERENCES } from './step-navigation';
import { fieldLabels, PREFERENCE_SEARCH } from './profile-steps';
import { rowsOf } from './profile-lists';

/** The kinds of work she prefers, in her order, and the lowest pay she accepts. */
export function PreferencesStep({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = fieldLabels(i18n);
  const most = i18n.number(MAX_PREFERENCES);
  const preferenceOptions = [
    { value: '', label: t(msg`Not preferred`) },
    { value: 'yes', label: t(msg`Preferred`) },
  ];
  return (
    <>
      <div class="finder" id="jobPreferences">
        <Field
          visit={visit}
          name="preferenceText"
          label={labels.preferenceText}
          hint={t(msg`One word in Khmer or English, such as cook, tailor, cleaner. At most ${most}; her favourite comes first.`)}
          autocomplete="off"
        />
        <Button plain name="go" value="find-preference">
          {t(msg`Search kinds of work`)}
        </Button>
        <SearchState visit={visit} search={PREFERENCE_SEARCH} />
        {rowsOf(visit.draft.values, 'jobPreferences').map(({ preferenceCode, preferenceLabel }, at) => (
          <div class="list-row" key={preferenceCode}>
            <input type="hidden" name="preferenceCode" value={preferenceCode} />
            <input type="hidden" name="preferenceLabel" value={preferenceLabel} />
            <Select visit={visit} name="preferenceKept" at={at} label={preferenceLabel} options={preferenceOptions} />
          </div>
        ))}
      </div>
      <div class="beside">
        <Field visit={visit} name="minAmount" label={labels.minAmount} hint={t(msg`Leave empty if she named no amount.`)} inputmode="decimal" short />
        <Select
          visit={visit}
          name="minCurrency"
          label={labels.minCurrency}
          options={[
            { value: 'USD', label: t(msg`US dollars`) },
            { value: 'KHR', label: t(msg`Riel`) },
          ]}
        />
      </div>
    </>
  );
}
