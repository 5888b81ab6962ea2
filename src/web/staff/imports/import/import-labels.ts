import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ImportEntryKind, ImportKind } from '../../gql';

interface Count {
  readonly kind: ImportEntryKind;
  readonly count: number;
}

export function importKindText({ t }: I18n, kind: ImportKind): string {
  if (kind === 'EMPLOYERS') return t(msg`Employers and workplaces`);
  return kind === 'VACANCIES' ? t(msg`Vacancies and apprenticeships`) : t(msg`Trainees`);
}

/** What happens with the imported rows. An import never publishes them. */
export function importKindHint({ t }: I18n, kind: ImportKind): string {
  if (kind === 'EMPLOYERS') return t(msg`They are registered and await a visit.`);
  if (kind === 'VACANCIES') return t(msg`Imported as drafts. The employer checks and submits them.`);
  return t(msg`Their working profiles. A file must never contain names on papers, birth dates, phone numbers or histories.`);
}

export function entryKindText({ t }: I18n, kind: ImportEntryKind): string {
  if (kind === 'EMPLOYER') return t(msg`Employer`);
  if (kind === 'SITE') return t(msg`Workplace`);
  return kind === 'VACANCY' ? t(msg`Vacancy`) : t(msg`Trainee`);
}

function countText({ t }: I18n, { kind, count }: Count): string {
  if (kind === 'EMPLOYER') return t(msg`${plural(count, { one: '# employer', other: '# employers' })}`);
  if (kind === 'SITE') return t(msg`${plural(count, { one: '# workplace', other: '# workplaces' })}`);
  if (kind === 'VACANCY') return t(msg`${plural(count, { one: '# vacancy', other: '# vacancies' })}`);
  return t(msg`${plural(count, { one: '# trainee', other: '# trainees' })}`);
}

export const countsText = (i18n: I18n, counts: readonly Count[]): string => i18n.list(counts.map((count) => countText(i18n, count)));

/** The name of a column whose texts staff have to map. */
export function columnText({ t }: I18n, column: string): string {
  const names: Readonly<Record<string, MessageDescriptor>> = {
    display_name: msg`Name she uses`,
    home_province: msg`Home province`,
    travel: msg`How far she travels`,
    literacy: msg`Reading and writing`,
    available_from: msg`Available from`,
    available_days: msg`Available days`,
    available_from_time: msg`Available from (time)`,
    available_to_time: msg`Available until (time)`,
    working_hours: msg`Working hours`,
    skills: msg`Skills`,
    job_preferences: msg`Preferred work`,
    languages: msg`Languages`,
    isco_code: msg`Kind of work`,
    province: msg`Province`,
    institution: msg`Institution`,
    placement_officer: msg`Placement officer`,
    language: msg`Language`,
    education: msg`Education`,
    accepts_housing: msg`She accepts housing offered by an employer`,
    wanted_hours_min: msg`Fewest hours a week she wants`,
    wanted_hours_max: msg`Most hours a week she wants`,
    min_pay_amount: msg`Minimum pay a month`,
    min_pay_currency: msg`Currency of the minimum pay`,
    licences: msg`Licences`,
    registration_number: msg`Registration number`,
    legal_name: msg`Legal name`,
    legal_name_km: msg`Name in Khmer`,
    sector: msg`Sector`,
    size_band: msg`Number of people who work there`,
    site_name: msg`Workplace name`,
    district: msg`District`,
    address: msg`Address`,
    kind: msg`Job or apprenticeship`,
    title: msg`Title`,
    tasks: msg`Tasks in the job`,
    seats: msg`Positions`,
    pay_amount: msg`Pay`,
    pay_currency: msg`Currency`,
    pay_per: msg`Pay for each hour, day or month`,
    days: msg`Working days`,
    starts_at: msg`Start time`,
    ends_at: msg`End time`,
    hours_per_week: msg`Hours a week`,
    starts_on: msg`First day of work`,
    closes_on: msg`Closing date`,
    contract_months: msg`Contract length (months)`,
    probation_days: msg`Probation (days)`,
    min_literacy: msg`Reading and writing`,
    training_given: msg`Training at work`,
    cost_items: msg`Costs of starting work, and who pays`,
    trade: msg`Trade`,
    learning_plan: msg`What they learn`,
  };
  const name = names[column];
  return name ? t(name) : column;
}

/** A word of the file, what its column means, and in how many rows it is. */
export function wordLabel(i18n: I18n, { column, text, rows }: { readonly column: string; readonly text: string; readonly rows: number }): string {
  const [word, kind] = [text, columnText(i18n, column)];
  return i18n.t(msg`${kind}: “${word}” (${plural(rows, { one: '# row', other: '# rows' })})`);
}

/** Why names of a sheet are shorter on the page than in the file. */
export function shortenedText({ t }: I18n, heading: string): string {
  return t(
    msg`“${heading}” does not say which name it holds. We read only the last word of each name and one initial (“Sreymom C.” for “Chan Sreymom”) and did not keep the rest. Check the names; each trainee can choose another.`,
  );
}

export function removedText(i18n: I18n, removed: readonly string[]): string {
  const names = i18n.list([...removed]);
  return i18n.t(
    msg`We removed these columns without reading or keeping them: ${names}. Delete all copies of this file; a case worker enters such data in the protected record.`,
  );
}
