import { can } from '../../accounts/domain/permissions';

/** Kinds of help that tell of a hard past: recorded and read by case workers and the safety lead alone. */
export const CARE_KINDS = ['COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP', 'EMERGENCY_ASSISTANCE', 'LEGAL', 'HEALTH', 'FAMILY', 'CASH_OR_KIND'] as const;
/** Kinds of help on the way to work (DOMAIN 10, S3). */
export const EMPLOYMENT_KINDS = ['JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT'] as const;
/** Every kind of help that is counted as a service (DOMAIN 3.4). */
export const SERVICE_KINDS = [...CARE_KINDS, ...EMPLOYMENT_KINDS] as const;
/** One kind of help. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** Kinds that are given to several people at once, in one session. */
export const GROUP_KINDS = ['COUNSELLING_GROUP', 'JOB_READINESS'] as const;
/** One of them. */
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Kinds that are written down for one person at a time; counselling in a group always names its session. */
export const SINGLE_KINDS = SERVICE_KINDS.filter((kind): kind is Exclude<ServiceKind, 'COUNSELLING_GROUP'> => kind !== 'COUNSELLING_GROUP');

const isCare = (kind: ServiceKind): boolean => CARE_KINDS.some((one) => one === kind);

/** Of these kinds, the ones that somebody with these roles records; what she may not read she does not write either, because she could never mend it. */
export const kindsFor = <K extends ServiceKind>(roles: readonly string[], kinds: readonly K[]): K[] =>
  kinds.filter((kind) => can(roles, isCare(kind) ? 'care.record' : 'service.record'));
