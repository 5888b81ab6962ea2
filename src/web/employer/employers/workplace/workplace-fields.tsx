import { msg } from '@lingui/core/macro';
import { Field, Select } from '../../../shared/form/form';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { RegistrationProvincesQuery, SiteInput } from '../../gql';

export type Provinces = RegistrationProvincesQuery['provinces'];

/** The label of each field of a workplace. */
export const workplaceLabels = ({ t }: Pick<I18n, 't'>) => ({
  siteName: t(msg`Workplace name`),
  provinceCode: t(msg`Province`),
  district: t(msg`District`),
  address: t(msg`Address`),
});

interface WorkplaceProps {
  readonly visit: Visit;
  readonly labels: ReturnType<typeof workplaceLabels>;
  readonly provinces: Provinces;
}

/** The fields of a workplace, used in the registration and for adding another one. */
export function WorkplaceFields({ visit, labels, provinces }: WorkplaceProps) {
  const { t, language } = visit.i18n;
  const named = provinces.map(({ code, name, nameKm }) => ({ value: code, label: language === 'km' ? nameKm : name }));
  return (
    <>
      <Field visit={visit} name="siteName" label={labels.siteName} hint={t(msg`For example, Main shop`)} />
      <Select visit={visit} name="provinceCode" label={labels.provinceCode} options={[{ value: '', label: t(msg`Choose one`) }, ...named]} />
      <Field visit={visit} name="district" label={labels.district} />
      <Field visit={visit} name="address" label={labels.address} />
    </>
  );
}

export const workplaceInput = (values: FormValues): SiteInput => ({
  name: textOf(values, 'siteName'),
  provinceCode: textOf(values, 'provinceCode'),
  district: textOf(values, 'district'),
  address: textOf(values, 'address'),
});

/**
 * The form field for a site input path. `name` maps to `siteName`, so that it is not mistaken for a person's
 * name.
 */
export const workplaceFieldOf = (path: string): string => (path === 'name' ? 'siteName' : path);
