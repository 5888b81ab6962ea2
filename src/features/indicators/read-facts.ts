import { refuse, type Refusal } from '../../shared/refusal';
import type { EnrolmentFact, Facts, PersonFact, PlacementFact, ReviewFact, SelfEmploymentFact, ServiceFact, StayFact, SupportFact } from './domain/facts';
import type { ReportRequest } from './domain/report';
import type { Read } from './grant-counter';
import { ENROLMENTS, GRANT_BASIS, PEOPLE, REVIEWS, SELF_EMPLOYMENTS, SERVICES, STAYS, SUPPORTS } from './indicators.queries';
import { PLACEMENTS } from './placement-facts.queries';

/** Reads the facts for person indicators, for these trainees. */
export async function readPersonFacts(query: Read, { grantId, asOf }: ReportRequest, trainees: readonly string[]): Promise<PersonFacts> {
  const read = <R>(sql: string): Promise<R[]> => query<R>(sql, [grantId, asOf, trainees]);
  const [services, stays, enrolments, selfEmployments, placements] = await Promise.all([
    read<ServiceFact>(SERVICES),
    read<StayFact>(STAYS),
    read<EnrolmentFact>(ENROLMENTS),
    read<SelfEmploymentFact>(SELF_EMPLOYMENTS),
    read<PlacementFact>(PLACEMENTS),
  ]);
  const facts = [...services, ...stays, ...enrolments, ...selfEmployments, ...placements];
  const ids = [...new Set(facts.map(({ traineeId }) => traineeId))];
  const people = ids.length === 0 ? [] : await query<PersonFact>(PEOPLE, [ids, asOf]);
  return { services, stays, enrolments, selfEmployments, placements, people };
}

export type PersonFacts = Omit<Facts, keyof InstitutionFacts>;
export type InstitutionFacts = Pick<Facts, 'countsWithoutConsent' | 'supports' | 'reviews'>;

/** Reads the grant's legal basis and the facts for institution indicators. NOT_FOUND for an unknown grant. */
export async function readInstitutionFacts(query: Read, { grantId, asOf }: ReportRequest): Promise<InstitutionFacts | Refusal<'NOT_FOUND'>> {
  const read = <R>(sql: string): Promise<R[]> => query<R>(sql, [grantId, asOf]);
  const [[grant], supports, reviews] = await Promise.all([
    read<{ countsWithoutConsent: boolean }>(GRANT_BASIS),
    read<SupportFact>(SUPPORTS),
    read<ReviewFact>(REVIEWS),
  ]);
  return grant ? { countsWithoutConsent: grant.countsWithoutConsent, supports, reviews } : refuse('NOT_FOUND');
}
