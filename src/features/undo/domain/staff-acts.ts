import { refuse, type Refusal } from '../../../shared/refusal';
import type { UndoableField } from './staff-act-reversal';

/**
 * Why a mutation of staff has neither an undo nor a correction:
 * - PROTECTS: it protects a person or is her own word, so it counts at once and is never delayed;
 * - REVERSED: another mutation takes it back at any time;
 * - EDITABLE: it is saved again;
 * - DECISION: it was decided with evidence or by two people, and a new decision replaces it;
 * - RECORD: it records what happened, and the record is continued and not erased;
 * - ACCOUNT: it is about sign-in, sessions and accounts;
 * - OUTPUT: it produces a file, a figure or a report, and changes no record of a person.
 */
type WhyFinal = 'PROTECTS' | 'REVERSED' | 'EDITABLE' | 'DECISION' | 'RECORD' | 'ACCOUNT' | 'OUTPUT';

/** How an act of staff is put right. */
export type ActRule =
  | { readonly undo: true; readonly correction?: StaffCorrection }
  /** A bulk action that records one act of this mutation for each row. */
  | { readonly undo?: undefined; readonly undoneAs: UndoableField }
  | { readonly undo?: undefined; readonly correction: StaffCorrection }
  | { readonly undo?: undefined; readonly final: WhyFinal };

/** The mutations that correct a wrong record within 30 days, with a reason. */
export const STAFF_CORRECTIONS = ['taskReopen', 'placementCorrectEnd', 'traineeCorrectExit', 'attendanceCorrect'] as const;
export type StaffCorrection = (typeof STAFF_CORRECTIONS)[number];

const final = (why: WhyFinal) => ({ final: why }) as const;

/**
 * Each mutation of staff and how it is put right (docs/domain.md 5.26). An undoable act is undone by the account that
 * did it, within ten seconds, and its messages wait as long. A new mutation needs a line here.
 */
export const STAFF_ACTS = {
  taskFinish: { undo: true, correction: 'taskReopen' },
  referralPropose: { undo: true },
  referralAsk: { undo: true },
  referralRemind: { undo: true },
  referralSend: { undo: true },
  referralsAsk: { undoneAs: 'referralAsk' },
  referralsRemind: { undoneAs: 'referralRemind' },
  referralsSend: { undoneAs: 'referralSend' },
  traineesAssign: { undo: true },
  traineesHandOver: { undo: true },
  caseloadHandOver: { undo: true },
  courseEnrol: { undo: true },
  traineesEnrol: { undo: true },
  traineesAskToCall: { undo: true },
  enrolmentAttend: { undo: true, correction: 'attendanceCorrect' },
  placementEnd: { correction: 'placementCorrectEnd' },
  traineeExit: { correction: 'traineeCorrectExit' },
  undo: final('RECORD'),
  taskReopen: final('REVERSED'),
  taskTakeOver: final('REVERSED'),
  followUpTakeOver: final('REVERSED'),
  placementCorrectEnd: final('REVERSED'),
  traineeCorrectExit: final('REVERSED'),
  attendanceCorrect: final('EDITABLE'),

  alertOpen: final('PROTECTS'),
  alertTriage: final('PROTECTS'),
  alertAct: final('PROTECTS'),
  alertResolve: final('REVERSED'),
  alertMarkUnfounded: final('REVERSED'),
  alertReopen: final('PROTECTS'),
  employerHold: final('PROTECTS'),
  holdAgreeToLift: final('DECISION'),
  employerSuspend: final('PROTECTS'),
  employerReinstate: final('REVERSED'),
  employerClose: final('DECISION'),
  employerAdd: final('RECORD'),
  employerInvite: final('ACCOUNT'),
  employerExclude: final('REVERSED'),
  employerInclude: final('REVERSED'),
  employerDeclareTie: final('REVERSED'),
  employerRemoveTie: final('REVERSED'),
  referralWithdraw: final('PROTECTS'),
  traineeRecordConsentRefusal: final('PROTECTS'),
  traineeRecordConsent: final('DECISION'),
  traineeBlockContact: final('PROTECTS'),
  traineeUnblockContact: final('REVERSED'),
  traineeSetLimits: final('EDITABLE'),
  traineeSetContact: final('EDITABLE'),
  traineeVerifyContact: final('REVERSED'),
  traineeSetIdentity: final('EDITABLE'),
  traineeSaveProtectedRecord: final('EDITABLE'),
  traineeSetProtection: final('EDITABLE'),
  traineeChange: final('EDITABLE'),
  traineeSetGrant: final('EDITABLE'),
  traineeRegister: final('RECORD'),
  traineeLogContact: final('RECORD'),
  traineePrepare: final('RECORD'),
  traineeMakeJobReady: final('DECISION'),
  traineeAssignCaseWorker: final('REVERSED'),
  traineeAnonymise: final('PROTECTS'),
  traineeCreateAccess: final('ACCOUNT'),
  traineeResetAccess: final('ACCOUNT'),

  vettingPlan: final('RECORD'),
  vettingRecordVisit: final('RECORD'),
  vettingDraftPrepare: final('EDITABLE'),
  vettingDraftSync: final('RECORD'),
  vettingPhotoAdd: final('REVERSED'),
  vettingPhotoRemove: final('RECORD'),
  vettingSubmit: final('RECORD'),
  vettingDecide: final('DECISION'),
  vettingRevoke: final('PROTECTS'),
  vacancyReturn: final('DECISION'),
  vacancyApprove: final('DECISION'),
  vacancyOpen: final('DECISION'),

  offerExplain: final('RECORD'),
  placementRescheduleStart: final('EDITABLE'),
  placementCancel: final('RECORD'),
  placementMarkUnreachable: final('REVERSED'),
  placementMarkReachable: final('REVERSED'),
  placementRecordTerms: final('EDITABLE'),
  learningReviewRecord: final('RECORD'),
  agreementSign: final('RECORD'),
  agreementRegister: final('RECORD'),
  agreementRun: final('RECORD'),
  agreementComplete: final('RECORD'),
  agreementConvert: final('RECORD'),
  agreementBreak: final('RECORD'),
  followUpRecord: final('EDITABLE'),
  followUpCorrect: final('EDITABLE'),
  followUpDraftSave: final('EDITABLE'),
  followUpDraftDiscard: final('RECORD'),
  followUpAttempt: final('RECORD'),
  followUpClose: final('RECORD'),
  serviceRecord: final('REVERSED'),
  serviceVoid: final('RECORD'),
  groupSessionRecord: final('RECORD'),
  groupSessionAddAttendee: final('REVERSED'),
  groupSessionRemoveAttendee: final('REVERSED'),
  stayStart: final('REVERSED'),
  stayEnd: final('RECORD'),
  stayVoid: final('RECORD'),
  stayMove: final('RECORD'),
  houseAdd: final('EDITABLE'),
  houseChange: final('EDITABLE'),
  houseClose: final('RECORD'),
  courseCreate: final('EDITABLE'),
  courseChange: final('EDITABLE'),
  enrolmentSuspend: final('REVERSED'),
  enrolmentResume: final('REVERSED'),
  enrolmentWithdraw: final('RECORD'),
  enrolmentComplete: final('RECORD'),
  selfEmploymentStart: final('RECORD'),
  selfEmploymentVerify: final('RECORD'),
  selfEmploymentEnd: final('RECORD'),

  institutionReferralDraft: final('EDITABLE'),
  institutionReferralOffer: final('REVERSED'),
  institutionReferralAccept: final('DECISION'),
  institutionReferralReject: final('DECISION'),
  institutionReferralRelease: final('DECISION'),
  institutionReferralStartService: final('RECORD'),
  institutionReferralFinish: final('RECORD'),
  institutionReferralRevoke: final('PROTECTS'),
  capacityReviewRecord: final('RECORD'),
  capacitySupportRecord: final('RECORD'),
  programmeSave: final('EDITABLE'),
  programmeClose: final('RECORD'),
  grantSave: final('EDITABLE'),

  skillAddLocal: final('REVERSED'),
  skillRetireLocal: final('DECISION'),
  skillLabelAdd: final('REVERSED'),
  skillLabelRemove: final('REVERSED'),
  wordApprove: final('REVERSED'),
  wordReject: final('REVERSED'),
  skillAsk: final('RECORD'),
  skillAnswerSeen: final('RECORD'),
  skillAnswerAdd: final('EDITABLE'),
  skillQuestionAnswer: final('DECISION'),
  skillQuestionAnswerLocal: final('DECISION'),
  skillQuestionDismiss: final('DECISION'),

  messageResend: final('RECORD'),
  auditExport: final('OUTPUT'),
  traineesExport: final('OUTPUT'),
  employersExport: final('OUTPUT'),
  vacanciesExport: final('OUTPUT'),
  employerViewSave: final('EDITABLE'),
  vacancyViewSave: final('EDITABLE'),
  referralsExport: final('OUTPUT'),
  placementsExport: final('OUTPUT'),
  traineeViewSave: final('EDITABLE'),
  referralViewSave: final('EDITABLE'),
  placementViewSave: final('EDITABLE'),
  savedViewDelete: final('EDITABLE'),
  indicatorCount: final('OUTPUT'),
  indicatorPublish: final('OUTPUT'),
  indicatorExport: final('OUTPUT'),
  skillsInDemandCount: final('OUTPUT'),
  calculationCancel: final('OUTPUT'),
  employerImportDryRun: final('OUTPUT'),
  employerImportCommit: final('RECORD'),
  traineeImportDryRun: final('OUTPUT'),
  traineeImportCommit: final('REVERSED'),
  traineeImportUndo: final('RECORD'),

  signIn: final('ACCOUNT'),
  signOut: final('ACCOUNT'),
  sessionExtend: final('ACCOUNT'),
  sessionEnd: final('ACCOUNT'),
  sessionsEndAll: final('ACCOUNT'),
  passwordChange: final('ACCOUNT'),
  reauthenticate: final('ACCOUNT'),
  colleagueSessionsEnd: final('ACCOUNT'),
  institutionAdd: final('ACCOUNT'),
  staffAccountAdd: final('ACCOUNT'),
  staffAccountChangeRoles: final('ACCOUNT'),
  staffAccountClose: final('ACCOUNT'),
  leaveRecord: final('REVERSED'),
  leaveEnd: final('REVERSED'),
  staffAccountReplaceCredentials: final('ACCOUNT'),
  accountRequestAgree: final('ACCOUNT'),
  accountRequestRefuse: final('ACCOUNT'),
  accountRequestCancel: final('ACCOUNT'),
} as const satisfies Readonly<Record<string, ActRule>>;

/** Why an act cannot be undone any more. */
export type UndoObstacle = 'TEN_SECONDS_OVER' | 'CHANGED_SINCE';

export const cannotUndo = (obstacle: UndoObstacle): Refusal<'CANNOT_UNDO'> => refuse('CANNOT_UNDO', { reasons: [obstacle] });
