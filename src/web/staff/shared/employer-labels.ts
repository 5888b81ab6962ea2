import { msg } from '@lingui/core/macro';
import type { Option } from '../../shared/form/form';
import { dayAndMonth } from '../../shared/labels/near-days';
import type { I18n } from '../../shared/labels/page-i18n';
import type { ChecklistAnswer, EmployerState, Evidence, Tie, VettingDecision, VettingKind, VettingProgress, VettingState } from '../gql';

export const EMPLOYER_STATES = ['APPLIED', 'ACTIVE', 'SUSPENDED', 'CLOSED'] as const satisfies readonly EmployerState[];
export const TIES = ['MEMBER', 'KIN', 'SHAREHOLDER'] as const satisfies readonly Tie[];
export const VETTING_STATES = ['PLANNED', 'VISITED', 'SUBMITTED', 'DECIDED', 'REVOKED'] as const satisfies readonly VettingState[];
export const VETTING_KINDS = ['FIRST', 'RENEWAL', 'UNANNOUNCED', 'AFTER_ALERT'] as const satisfies readonly VettingKind[];
export const VETTING_DECISIONS = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'NEEDS_REVISIT'] as const satisfies readonly VettingDecision[];
export const CHECKLIST_ANSWERS = ['YES', 'NO', 'NA', 'UNKNOWN'] as const satisfies readonly ChecklistAnswer[];
export const EVIDENCE = ['DOCUMENT_CHECKED', 'OBSERVED', 'WORKER_STATEMENT_OFF_SITE', 'MANAGER_STATEMENT'] as const satisfies readonly Evidence[];

export function employerState({ t }: I18n, state: EmployerState): string {
  switch (state) {
    case 'APPLIED':
      return t(msg`Awaiting approval`);
    case 'ACTIVE':
      return t(msg`Active`);
    case 'SUSPENDED':
      return t(msg`Suspended`);
    case 'CLOSED':
      return t(msg`Closed permanently`);
  }
}

/** How far the sites of an employer are vetted, in the order of the filter's options. */
export const VETTING_PROGRESS = [
  'APPROVED',
  'PARTLY_APPROVED',
  'IN_PROGRESS',
  'LAPSED',
  'NEEDS_REVISIT',
  'REFUSED',
  'NOT_VETTED',
] as const satisfies readonly VettingProgress[];

export function vettingProgress({ t }: I18n, progress: VettingProgress): string {
  switch (progress) {
    case 'APPROVED':
      return t(msg`Approved`);
    case 'PARTLY_APPROVED':
      return t(msg`Partly approved`);
    case 'IN_PROGRESS':
      return t(msg`In progress`);
    case 'LAPSED':
      return t(msg`Expired`);
    case 'NEEDS_REVISIT':
      return t(msg`Another visit needed`);
    case 'REFUSED':
      return t(msg`Refused`);
    case 'NOT_VETTED':
      return t(msg`Not visited`);
  }
}

/** The name of an employer in the reader's language, as far as there is one. */
export const employerName = (
  { language }: I18n,
  { legalName, legalNameKm }: { readonly legalName: string; readonly legalNameKm?: string | null | undefined },
): string => (language === 'km' && legalNameKm) || legalName;

export function tieText({ t }: I18n, tie: Tie): string {
  switch (tie) {
    case 'MEMBER':
      return t(msg`works or worked there`);
    case 'KIN':
      return t(msg`related to the owners`);
    case 'SHAREHOLDER':
      return t(msg`owns a share`);
  }
}

export function vettingState({ t }: I18n, state: VettingState): string {
  switch (state) {
    case 'PLANNED':
      return t(msg`Visit planned`);
    case 'VISITED':
      return t(msg`Visited, not submitted`);
    case 'SUBMITTED':
      return t(msg`Awaiting decision`);
    case 'DECIDED':
      return t(msg`Decided: approved or not`);
    case 'REVOKED':
      return t(msg`Decision withdrawn by staff`);
  }
}

export function vettingKind({ t }: I18n, kind: VettingKind): string {
  switch (kind) {
    case 'FIRST':
      return t(msg`First visit`);
    case 'RENEWAL':
      return t(msg`Repeat visit`);
    case 'UNANNOUNCED':
      return t(msg`Unannounced visit`);
    case 'AFTER_ALERT':
      return t(msg`Visit after an alert`);
  }
}

export function decisionText({ t }: I18n, decision: VettingDecision): string {
  switch (decision) {
    case 'APPROVED':
      return t(msg`Approved`);
    case 'APPROVED_WITH_CONDITIONS':
      return t(msg`Approved with conditions`);
    case 'REFUSED':
      return t(msg`Refused`);
    case 'NEEDS_REVISIT':
      return t(msg`Another visit needed`);
  }
}

interface Approval {
  readonly state: VettingState;
  readonly decision?: VettingDecision | null | undefined;
  readonly validFrom?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
}

/** Until when a site that is cleared today is approved: by the longest of its approvals that are valid today. */
export function approvedUntilText(i18n: I18n, vettings: readonly Approval[]): string {
  const { t, today } = i18n;
  const days = vettings.flatMap(({ state, decision, validFrom, validUntil }) => {
    const isValid = state === 'DECIDED' && decision?.startsWith('APPROVED') && today !== null && validFrom && validFrom <= today;
    return isValid && validUntil && validUntil >= today ? [validUntil] : [];
  });
  const last = days.toSorted().at(-1);
  if (last === undefined) return t(msg`Approval valid today`);
  const date = dayAndMonth(i18n, last);
  return t(msg`Approved until ${date}`);
}

export function checklistAnswer({ t }: I18n, answer: ChecklistAnswer): string {
  switch (answer) {
    case 'YES':
      return t(msg`Yes`);
    case 'NO':
      return t(msg`No`);
    case 'NA':
      return t(msg`Does not apply`);
    case 'UNKNOWN':
      return t(msg`Could not find out`);
  }
}

export function evidenceText({ t }: I18n, evidence: Evidence): string {
  switch (evidence) {
    case 'DOCUMENT_CHECKED':
      return t(msg`document seen`);
    case 'OBSERVED':
      return t(msg`seen during the visit`);
    case 'WORKER_STATEMENT_OFF_SITE':
      return t(msg`said by a worker, away from the workplace`);
    case 'MANAGER_STATEMENT':
      return t(msg`said by a manager`);
  }
}

/** The name of a province in the reader's language. */
export const provinceName = ({ language }: I18n, { name, nameKm }: { readonly name: string; readonly nameKm: string }): string =>
  language === 'km' ? nameKm : name;

/** Province options, sorted in the reader's language. */
export const provinceOptions = (i18n: I18n, provinces: readonly { readonly code: string; readonly name: string; readonly nameKm: string }[]): Option[] =>
  provinces.map((province) => ({ value: province.code, label: provinceName(i18n, province) })).sort((a, b) => a.label.localeCompare(b.label, i18n.language));
