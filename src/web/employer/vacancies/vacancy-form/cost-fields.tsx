import { msg } from '@lingui/core/macro';
import { Button, Group, type Option, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { rowsOf } from '../../../shared/described-form/form-rows';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CostKind } from '../../gql';
import { VACANCY_FORM } from './vacancy-form';
import { COSTS } from './vacancy-form-lists';
import { costKindText, costPayerText } from './vacancy-labels';

/**
 * The costs of taking up the work. The question is explicit so that a worker who would have to pay is noticed
 * before any payment is demanded from her.
 */
export function Costs({ visit }: { readonly visit: Visit }) {
  return (
    <Group {...fieldProps(visit, VACANCY_FORM, 'costs')}>
      {rowsOf(visit.draft.values, COSTS).map((_, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select {...fieldProps(visit, VACANCY_FORM, 'costKind')} at={at} options={costKinds(visit.i18n)} />
          <Select {...fieldProps(visit, VACANCY_FORM, 'costPayer')} at={at} options={costPayers(visit.i18n)} />
        </div>
      ))}
      <Button plain name="step" value="add-cost">
        {visit.i18n.t(msg`Add another cost`)}
      </Button>
    </Group>
  );
}

const COST_KINDS: readonly CostKind[] = [
  'MEDICAL_CHECK',
  'SKILLS_TEST',
  'TRAINING',
  'UNIFORM_AND_TOOLS',
  'TRANSPORT',
  'LODGING',
  'DOCUMENT',
  'DEPOSIT',
  'AGENCY_FEE',
];

const costKinds = (i18n: I18n): Option[] => [
  { value: '', label: i18n.t(msg`None`) },
  ...COST_KINDS.map((value) => ({ value, label: costKindText(i18n, value) })),
];

const costPayers = (i18n: I18n): Option[] => (['EMPLOYER', 'PROGRAMME', 'WORKER'] as const).map((value) => ({ value, label: costPayerText(i18n, value) }));
