import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type {
  AgreementState,
  AlertState,
  ConsentState,
  ContactState,
  EmployerState,
  EnrolmentState,
  FollowUpState,
  InstitutionReferralState,
  InterviewState,
  OfferState,
  PlacementState,
  ReferralState,
  TermsStage,
  TraineeState,
  VacancyState,
  VettingState,
} from '../../gql';
import { alertState } from '../../shared/alert-labels';
import { employerState, vettingState } from '../../shared/employer-labels';
import { followUpState } from '../../shared/follow-up-labels';
import { institutionReferralState } from '../../shared/institution-labels';
import { interviewState, offerState, placementState } from '../../shared/pipeline-labels';
import { agreementState, termsStageText } from '../../shared/placement-labels';
import { referralState } from '../../shared/referral-labels';
import { enrolmentState } from '../../shared/service-labels';
import { consentState, contactState, traineeState } from '../../shared/trainee-labels';
import { vacancyState } from '../../shared/vacancy-labels';

type StateText = (i18n: I18n, state: string) => string | undefined;

/** A step to reach her is logged on her follow-up. */
const LADDER_STEPS: readonly string[] = ['OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE'];

/** The texts of states by the kind of record, as its own pages show them. */
const STATES: Readonly<Record<string, StateText>> = {
  alert: (i18n, state) => alertState(i18n, state as AlertState),
  apprenticeship_agreement: (i18n, state) => agreementState(i18n, state as AgreementState),
  consent: (i18n, state) => consentState(i18n, state as ConsentState, true),
  contact_method: (i18n, state) => contactState(i18n, state as ContactState),
  employer: (i18n, state) => employerState(i18n, state as EmployerState),
  follow_up: (i18n, state) => (LADDER_STEPS.includes(state) ? commonState(i18n, state) : followUpState(i18n, state as FollowUpState)),
  institution_referral: (i18n, state) => institutionReferralState(i18n, state as InstitutionReferralState),
  interview: (i18n, state) => interviewState(i18n, state as InterviewState, null),
  offer: (i18n, state) => offerState(i18n, { state: state as OfferState, withdrawnBy: null }),
  placement: (i18n, state) => placementState(i18n, state as PlacementState),
  placement_terms: (i18n, state) => termsStageText(i18n, state as TermsStage),
  referral: (i18n, state) => referralState(i18n, state as ReferralState),
  trainee: (i18n, state) => traineeState(i18n, state as TraineeState),
  training_enrolment: (i18n, state) => enrolmentState(i18n, state as EnrolmentState),
  vacancy: (i18n, state) => vacancyState(i18n, state as VacancyState),
  vetting: (i18n, state) => vettingState(i18n, state as VettingState),
};

/** The texts of states of records that have no page of their own. */
const COMMON_STATES: Readonly<Record<string, MessageDescriptor>> = {
  ACTIVE: msg`Active`,
  AGREED: msg`Approved`,
  CANCELLED: msg`Cancelled`,
  DONE: msg`Done`,
  ENDED: msg`Ended`,
  OPEN: msg`Open`,
  OTHER_WAY: msg`another safe way`,
  PARKED: msg`Failed`,
  PLANNED: msg`Planned`,
  REFUSED: msg`Refused`,
  RETIRED: msg`Retired`,
  SENT: msg`Sent`,
  TRUSTED_PERSON: msg`Trusted person`,
  UNREACHABLE: msg`Unreachable`,
  UNVERIFIED: msg`Not verified yet`,
  VERIFIED: msg`Verified`,
  VISIT: msg`Visit`,
};

function commonState({ t }: I18n, state: string): string | undefined {
  const label = COMMON_STATES[state];
  return label && t(label);
}

/** The text of a state of a record; undefined for a state that no page names. */
export const stateText = (i18n: I18n, kind: string, state: string): string | undefined => (STATES[kind] ?? commonState)(i18n, state);

/** Labels of fields, as the forms name them. Fields that a person would not tell apart share one. */
export const FIELD_LABELS: Readonly<Record<string, MessageDescriptor>> = {
  ...labelled(
    msg`Date`,
    'at',
    'checkedOn',
    'closesOn',
    'dueOn',
    'endsOn',
    'fromOn',
    'heldOn',
    'on',
    'providedOn',
    'startedOn',
    'startsOn',
    'time',
    'toOn',
    'windowFrom',
    'windowTo',
  ),
  ...labelled(msg`Trainee`, 'traineeId'),
  ...labelled(msg`Trainees`, 'traineeIds'),
  ...labelled(msg`Type`, 'kind', 'relation'),
  ...labelled(msg`Help offered`, 'kinds'),
  ...labelled(msg`Hours`, 'hours'),
  ...labelled(msg`Weeks`, 'weeks'),
  ...labelled(msg`Provided by`, 'provider', 'institutionId'),
  ...labelled(msg`Grant`, 'grantId'),
  ...labelled(msg`House`, 'houseId'),
  ...labelled(msg`Places`, 'places'),
  ...labelled(msg`Positions`, 'seats'),
  ...labelled(msg`Name`, 'name', 'label'),
  ...labelled(msg`Name in Khmer`, 'khmerName', 'labelKm', 'nameKm'),
  ...labelled(msg`Name she uses`, 'displayName'),
  ...labelled(msg`Title`, 'title'),
  ...labelled(msg`Topic`, 'topic'),
  ...labelled(msg`Led by`, 'ledBy'),
  ...labelled(msg`Activity`, 'activity'),
  ...labelled(msg`Kind of work`, 'excludedIsco', 'iscoCode', 'mappedToCode'),
  ...labelled(msg`Skills`, 'SKILLS', 'skills'),
  ...labelled(msg`Languages`, 'LANGUAGES', 'language', 'languages'),
  ...labelled(msg`Licences`, 'licences'),
  ...labelled(msg`Reading and writing`, 'literacy', 'minLiteracy'),
  ...labelled(msg`Education`, 'EDUCATION', 'education'),
  ...labelled(msg`Training`, 'TRAINING', 'trainingGiven', 'unitsReached'),
  ...labelled(msg`Availability`, 'AVAILABILITY', 'availableDays', 'availableFrom', 'availableFromTime', 'availableToTime'),
  ...labelled(msg`Preferred hours`, 'wantedHoursMax', 'wantedHoursMin'),
  ...labelled(msg`Job preferences`, 'jobPreferences'),
  ...labelled(msg`Minimum pay`, 'minPay'),
  ...labelled(msg`Travel`, 'travel'),
  ...labelled(msg`Housing`, 'acceptsHousing'),
  ...labelled(msg`Home province`, 'homeProvince'),
  ...labelled(msg`Province`, 'excludedProvinces', 'provinceCode'),
  ...labelled(msg`Workplace`, 'excludedSites', 'siteId'),
  ...labelled(msg`Employer`, 'excludedEmployers'),
  ...labelled(msg`Limits`, 'noAlcohol', 'noLiveIn', 'noNight'),
  ...labelled(msg`Tasks`, 'tasks'),
  ...labelled(msg`Terms`, 'terms'),
  ...labelled(msg`Working conditions`, 'conditions'),
  ...labelled(msg`Costs`, 'costItems'),
  ...labelled(msg`Apprenticeship`, 'apprenticeship'),
  ...labelled(msg`About`, 'about'),
  ...labelled(msg`Contact`, 'contact'),
  ...labelled(msg`Contact details`, 'address', 'mayLeaveMessage', 'noContactUntil', 'owner', 'phone', 'pretext', 'safeDays', 'safeFrom', 'safeTo'),
  ...labelled(msg`Birth date`, 'birthDateCertainty', 'bornOn'),
  ...labelled(msg`Legal name`, 'legalName'),
  ...labelled(msg`Identity details`, 'DISPLAY_NAME', 'guardian', 'idNumber'),
  ...labelled(msg`Protection details`, 'history', 'namedPeople', 'population', 'reasons', 'risk'),
  ...labelled(msg`Result`, 'outcome', 'way'),
  ...labelled(msg`Note`, 'note'),
  ...labelled(msg`Call her again on`, 'callAgainOn'),
  ...labelled(msg`Follow-up`, 'followUpId'),
  ...labelled(msg`Placement officer`, 'PLACEMENT_OFFICER', 'placementOfficerId'),
  ...labelled(msg`Case worker`, 'CASE_WORKER', 'caseWorkerId'),
  ...labelled(msg`planned visits`, 'VISITS'),
  ...labelled(msg`Assigned to`, 'assignedTo'),
  ...labelled(msg`Password`, 'password', 'recovery codes', 'second factor'),
  ...labelled(msg`English`, 'en'),
  ...labelled(msg`Khmer`, 'km'),
};

function labelled(label: MessageDescriptor, ...fields: readonly string[]): Record<string, MessageDescriptor> {
  return Object.fromEntries(fields.map((field) => [field, label]));
}

const OTHER_FIELD = msg`other details`;

/** The labels of changed fields, each once. A field that no form names is one of the other details. */
export const fieldTexts = ({ t }: I18n, fields: readonly string[]): string[] => [...new Set(fields.map((field) => t(FIELD_LABELS[field] ?? OTHER_FIELD)))];

/** The states before and after a change, and the changed fields; empty if there is nothing that the action does not say. */
export function changeText(
  i18n: I18n,
  {
    subjectKind,
    from,
    to,
    fields,
  }: { readonly subjectKind: string; readonly from: string | null; readonly to: string | null; readonly fields: readonly string[] },
): string {
  const [before, after] = [from, to].map((state) => (state ? stateText(i18n, subjectKind, state) : undefined));
  const states = before && after && before !== after ? `${before} – ${after}` : (after ?? '');
  return [states, i18n.list(fieldTexts(i18n, fields))].filter(Boolean).join(' · ');
}
