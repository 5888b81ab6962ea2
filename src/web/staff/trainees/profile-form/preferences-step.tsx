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
  const wishOptions = [
    { value: '', label: t(msg`Not her wish`) },
    { value: 'yes', label: t(msg`Her wish`) },
  ];
  return (
    <>
      <div class="finder" id="jobPreferences">
        <Field
          visit={visit}
          name="wishText"
          label={labels.wishText}
          hint={t(msg`One word in Khmer or English, as in cook, tailor, cleaner. At most ${most}; the first is her dearest.`)}
          autocomplete="off"
        />
        <Button plain name="go" value="find-wish">
          {t(msg`Find kinds of work`)}
        </Button>
        <SearchState visit={visit} search={PREFERENCE_SEARCH} />
        {rowsOf(visit.draft.values, 'jobPreferences').map(({ wishCode, wishLabel }, at) => (
          <div class="list-row" key={wishCode}>
            <input type="hidden" name="wishCode" value={wishCode} />
            <input type="hidden" name="wishLabel" value={wishLabel} />
            <Select visit={visit} name="wishKept" at={at} label={wishLabel} options={wishOptions} />
          </div>
        ))}
      </div>
      <div class="beside">
        <Field visit={visit} name="minAmount" label={labels.minAmount} hint={t(msg`Leave it empty where she said none.`)} inputmode="decimal" short />
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
