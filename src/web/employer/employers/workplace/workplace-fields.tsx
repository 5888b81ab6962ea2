import { FormFields } from '../../../shared/described-form/form-fields';
import type { Visit } from '../../../shared/visit/visit';
import type { RegistrationProvincesQuery } from '../../gql';
import { WORKPLACE_FORM } from './workplace-form';

export type Provinces = RegistrationProvincesQuery['provinces'];

interface WorkplaceProps {
  readonly visit: Visit;
  readonly provinces: Provinces;
}

/** The fields of a workplace, used in the registration and for adding another one. */
export function WorkplaceFields({ visit, provinces }: WorkplaceProps) {
  const options = provinces.map(({ code, name, nameKm }) => ({ value: code, label: visit.i18n.language === 'km' ? nameKm : name }));
  return <FormFields visit={visit} form={WORKPLACE_FORM} data={{ provinceCode: { options } }} />;
}
