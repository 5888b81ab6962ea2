import { msg } from '@lingui/core/macro';
import { Button, Field, Group, Select } from '../../../shared/form/form';
import { namesIn } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { rowsOf } from '../../../shared/described-form/form-rows';
import { languageOptions, spokenText } from '../../../shared/labels/work-labels';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffProvincesQuery } from '../../gql';
import { provinceOptions } from '../../shared/employer-labels';
import { PROFILE_FORM } from './profile-form';
import { LANGUAGES } from './profile-lists';
import { PreferenceFinder, SkillFinder } from './profile-finders';
import type { ProfileSection } from './profile-steps';
import { WorkHistoryField } from './work-history-field';

interface ProfileFieldsProps {
  readonly visit: Visit;
  readonly section: ProfileSection;
  readonly provinces: StaffProvincesQuery['provinces'];
}

/** The fields of one step. */
export function ProfileFields({ visit, section, provinces }: ProfileFieldsProps) {
  const own = {
    skillText: () => (
      <>
        <WorkHistoryField visit={visit} />
        <SkillFinder visit={visit} />
      </>
    ),
    languages: () => <Languages visit={visit} />,
    preferenceText: () => <PreferenceFinder visit={visit} />,
    minAmount: () => <MinimumPay visit={visit} />,
  };
  return (
    <>
      <FormFields
        visit={visit}
        form={PROFILE_FORM}
        names={namesIn(PROFILE_FORM, section)}
        data={{ homeProvince: { options: provinceOptions(visit.i18n, provinces) } }}
        own={own}
      />
      {section === 'time' && <p class="hint">{visit.i18n.t(msg`Leave the hours empty if she has no preference.`)}</p>}
    </>
  );
}

function Languages({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const typedRows = rowsOf(visit.draft.values, LANGUAGES);
  const rows = typedRows.length > 0 ? typedRows : [{ languageCode: '', languageLevel: '4' }];
  const levels = [1, 2, 3, 4].map((level) => ({ value: String(level), label: spokenText(i18n, level) }));
  return (
    <Group {...fieldProps(visit, PROFILE_FORM, 'languages')}>
      {rows.map(({ languageCode }, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select
            {...fieldProps(visit, PROFILE_FORM, 'languageCode')}
            at={at}
            options={[{ value: '', label: i18n.t(msg`None`) }, ...languageOptions(i18n, [languageCode])]}
          />
          <Select {...fieldProps(visit, PROFILE_FORM, 'languageLevel')} at={at} options={levels} />
        </div>
      ))}
      <Button plain name="go" value="add-language">
        {i18n.t(msg`Add another language`)}
      </Button>
    </Group>
  );
}

/** The lowest pay she accepts. */
function MinimumPay({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const currencies = [
    { value: 'USD', label: t(msg`US dollars`) },
    { value: 'KHR', label: t(msg`Riel`) },
  ];
  return (
    <div class="beside">
      <Field {...fieldProps(visit, PROFILE_FORM, 'minAmount')} inputmode="decimal" short />
      <Select {...fieldProps(visit, PROFILE_FORM, 'minCurrency')} options={currencies} />
    </div>
  );
}
