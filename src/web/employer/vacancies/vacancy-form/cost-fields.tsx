import { msg } from '@lingui/core/macro';
import { Button, Group, type Option, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CostKind, CostPayer } from '../../gql';
import { fieldLabels } from './vacancy-fields';
import { rowsOf } from './vacancy-form-rows';

/**
 * The costs of taking up the work. The question is explicit so that a worker who would have to pay is noticed
 * before any payment is demanded from her.
 */
export function Costs({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const labels = fieldLabels(visit.i18n);
  return (
    <Group
      visit={visit}
      name="costs"
      label={labels.costs}
      hint={t(msg`As in uniform, transport or a medical check. A worker never pays. Leave it empty when there is no cost.`)}
    >
      {rowsOf(visit.draft.values, 'costs').map((_, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select visit={visit} name="costKind" at={at} label={labels.costKind} options={costKinds(visit.i18n)} />
          <Select visit={visit} name="costPayer" at={at} label={labels.costPayer} options={costPayers(visit.i18n)} />
        </div>
      ))}
      <Button plain name="step" value="add-cost">
        {t(msg`Add another cost`)}
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

export function costKindText({ t }: I18n, kind: CostKind): string {
  return {
    MEDICAL_CHECK: t(msg`Medical check`),
    SKILLS_TEST: t(msg`Skills test`),
    TRAINING: t(msg`Training`),
    UNIFORM_AND_TOOLS: t(msg`Uniform and tools`),
    TRANSPORT: t(msg`Transport`),
    LODGING: t(msg`Lodging`),
    DOCUMENT: t(msg`Papers`),
    DEPOSIT: t(msg`Deposit`),
    AGENCY_FEE: t(msg`Agency fee`),
  }[kind];
}

export function costPayerText({ t }: I18n, payer: CostPayer): string {
  if (payer === 'EMPLOYER') return t(msg`We, the employer`);
  return payer === 'PROGRAMME' ? t(msg`The placement service`) : t(msg`The worker`);
}
