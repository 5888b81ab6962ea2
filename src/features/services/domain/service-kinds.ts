import { can } from '../../accounts/domain/permissions';

/**
 * Kinds of service that reveal a difficult past. Only case workers and the safety lead can record and read
 * them.
 */
export const CARE_KINDS = ['COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP', 'EMERGENCY_ASSISTANCE', 'LEGAL', 'HEALTH', 'FAMILY', 'CASH_OR_KIND'] as const;
/** Kinds of service that lead to work (docs/domain.md 6.S3). */
export const EMPLOYMENT_KINDS = ['JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT'] as const;
/** All kinds of service that are counted (docs/domain.md 3.4). */
export const SERVICE_KINDS = [...CARE_KINDS, ...EMPLOYMENT_KINDS] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** Kinds that several people can receive in one session. */
export const GROUP_KINDS = ['COUNSELLING_GROUP', 'JOB_READINESS'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Kinds that are recorded for one person at a time. Group counselling always belongs to a session. */
export const SINGLE_KINDS = SERVICE_KINDS.filter((kind): kind is Exclude<ServiceKind, 'COUNSELLING_GROUP'> => kind !== 'COUNSELLING_GROUP');

const isCare = (kind: ServiceKind): boolean => CARE_KINDS.some((one) => one === kind);

/**
 * Of these kinds, those the roles may record. A person who may not read a kind may not record it either,
 * because she could never correct it.
 */
export const recordableKinds = <K extends ServiceKind>(roles: readonly string[], kinds: readonly K[]): K[] =>
  kinds.filter((kind) => can(roles, isCare(kind) ? 'care.record' : 'service.record'));
