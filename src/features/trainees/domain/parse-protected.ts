import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, type Refusal } from '../../../shared/refusal';
import { BIRTH_DATE_CERTAINTIES, type StoredLimits, POPULATIONS, RISKS, type TraineeIdentity, type TraineeProtection } from './profile-parts';

type Fields = Readonly<Record<string, unknown>>;
type Owner = 'institutionId' | 'traineeId';

/**
 * The input of a trainee's limits. The dates of her age come from her identity, the review date from the
 * clock.
 */
export type LimitsInput = Omit<StoredLimits, Owner | 'fifteenOn' | 'eighteenOn' | 'reviewedOn'>;

/**
 * Parses limits: sites and employers by id, provinces by code, occupations by the first 1 to 4 digits of
 * their ISCO code. There is deliberately no field for a reason.
 */
export function parseLimits(input: Fields): LimitsInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    noNight: reader.flag('noNight'),
    noLiveIn: reader.flag('noLiveIn'),
    noAlcohol: reader.flag('noAlcohol'),
    excludedSites: reader.ids('excludedSites', 200),
    excludedEmployers: reader.ids('excludedEmployers', 200),
    excludedProvinces: reader.codes('excludedProvinces', 25, /^(0[1-9]|1\d|2[0-5])$/),
    excludedIsco: reader.codes('excludedIsco', 100, /^\d{1,4}$/),
  });
}

/**
 * Parses the identity. A birth date is required unless its certainty is UNKNOWN, and is not in the future.
 */
export function parseIdentity(input: Fields, today: LocalDate): Omit<TraineeIdentity, Owner> | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const birthDateCertainty = reader.choice('birthDateCertainty', BIRTH_DATE_CERTAINTIES);
  const bornOn = birthDateCertainty === 'UNKNOWN' ? reader.optionalDate('bornOn') : reader.date('bornOn');
  if (bornOn !== null && bornOn > today) reader.refuse('bornOn', 'TOO_BIG', today);
  return reader.result({
    legalName: reader.text('legalName', 200),
    khmerName: reader.optionalText('khmerName', 200),
    bornOn,
    birthDateCertainty,
    idNumber: reader.optionalText('idNumber', 60),
    address: reader.optionalText('address', 300),
    phone: reader.optionalText('phone', 30),
    guardian: reader.optionalText('guardian', 200),
  });
}

/** Parses why a trainee is in the programme and what she must be protected from. */
export function parseProtection(input: Fields): Omit<TraineeProtection, Owner> | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    population: reader.choice('population', POPULATIONS),
    risk: reader.choice('risk', RISKS),
    reasons: reader.optionalText('reasons', 4000),
    namedPeople: reader.optionalText('namedPeople', 2000),
    history: reader.optionalText('history', 8000),
  });
}

/** The halves of a protected record; a half that is missing stays as it is. */
export interface ProtectedRecordInput {
  readonly identity?: Fields | null | undefined;
  readonly protection?: Fields | null | undefined;
}

/** Parses both halves together, so that all their problems are shown at once; each path begins with its half. */
export function parseProtectedRecord({ identity, protection }: ProtectedRecordInput, today: LocalDate) {
  const halves = {
    identity: identity ? parseIdentity(identity, today) : null,
    protection: protection ? parseProtection(protection) : null,
  };
  const problems = Object.entries(halves).flatMap(([half, parsed]) =>
    isRefusal(parsed) ? (parsed.problems ?? []).map((problem) => ({ ...problem, path: `${half}.${problem.path}` })) : [],
  );
  if (isRefusal(halves.identity) || isRefusal(halves.protection)) return invalid(problems);
  return { identity: halves.identity, protection: halves.protection };
}
