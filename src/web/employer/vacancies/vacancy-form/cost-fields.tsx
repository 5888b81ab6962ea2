import { msg } from '@lingui/core/macro';
import { Button, Group, type Option, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { rowsOf } from '../../../shared/described-form/form-rows';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CostKind, CostPayer } from '../../gql';
import { VACANCY_FORM } from './vacancy-form';
import { COSTS } from './vacancy-form-lists';
import { costKindText, costPayerText } from './vacancy-labels';

/** The costs of taking up the work. The question is explicit, so that no payment is demanded from a worker later. */
export function Costs({ visit }: { readonly visit: Visit }) {
  return (
    <Group {...fieldProps(visit, VACANCY_FORM, 'costs')}>
      {rowsOf(visit.draft.values, COSTS).map(({ costKind, costPayer }, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select {...fieldProps(visit, VACANCY_FORM, 'costKind')} at={at} options={costKinds(visit.i18n, costKind)} />
          <Select {...fieldProps(visit, VACANCY_FORM, 'costPayer')} at={at} options={costPayers(visit.i18n, costPayer)} />
        </div>
      ))}
      <Button plain name="step" value="add-cost">
        {visit.i18n.t(msg`Add another cost`)}
      </Button>
    </Group>
  );
}

const COST_KINDS: readonly CostKind[] = ['MEDICAL_CHECK', 'SKILLS_TEST', 'TRAINING', 'UNIFORM_AND_TOOLS', 'TRANSPORT', 'LODGING', 'DOCUMENT'];
/** What no one may ask for a job. Only a row that was saved with one of them still shows it. */
const UNFAIR_KINDS: readonly CostKind[] = ['DEPOSIT', 'AGENCY_FEE'];

const PAYERS: readonly CostPayer[] = ['EMPLOYER', 'PROGRAMME'];

const costKinds = (i18n: I18n, current: string): Option[] => [
  { value: '', label: i18n.t(msg`None`) },
  ...[...COST_KINDS, ...UNFAIR_KINDS.filter((kind) => kind === current)].map((value) => ({ value, label: costKindText(i18n, value) })),
];

/** Only a row that was saved with a paying worker still shows that answer, so that the employer can correct it. */
const costPayers = (i18n: I18n, current: string): Option[] =>
  [...PAYERS, ...(current === 'WORKER' ? (['WORKER'] as const) : [])].map((value) => ({ value, label: costPayerText(i18n, value) }));
