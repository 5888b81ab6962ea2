import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { repeatedOfferRefusal } from '../../features/offers/domain/offer-differences';
import { issueOffer } from '../../features/offers/domain/offer-transitions';
import type { EmployerOffer } from '../../features/offers/domain/offer';
import { draftOffer, parseOffer } from '../../features/offers/domain/parse-offer';
import { visibleState } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { offerCandidate } from '../../features/referrals/domain/candidate-decline';
import type { EmployerInterview } from '../../features/referrals/domain/interview';
import type { SentReferral } from '../../features/referrals/domain/referral';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, type Problem, refuse } from '../../shared/refusal';
import { type LawProblem, lawRefusal } from '../../features/vacancies/domain/law';
import type { VacancyParts } from '../../features/vacancies/domain/parse-vacancy';
import type { Vacancy, VacancyTerms } from '../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/** The locked rows an offer is based on: the referral, its proposed interview, the candidate's last offer, and the vacancy. */
interface OfferContext {
  readonly sent: SentReferral;
  readonly proposed: EmployerInterview | null;
  readonly last: EmployerOffer | null;
  readonly vacancy: Vacancy;
}

/**
 * An employer makes an offer to a candidate: its terms must be lawful, its site cleared on the start date,
 * and a seat must be free that is not already offered to someone else. Interview times that wait for her
 * answer are withdrawn.
 */
@Injectable()
export class IssueOffer {
  constructor(
    private readonly offers: OffersService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly employerState: EmployerStateService,
  ) {}

  async issue(tx: Tx, referralId: string, input: Readonly<Record<string, unknown>>, key: string) {
    const sent = await this.referrals.lockSent(tx, referralId);
    const proposed = sent ? await this.referrals.lockProposedInterview(tx, sent.id) : null;
    const last = sent ? await this.offers.lockLatestEmployerOffer(tx, sent.id) : null;
    // the second of two simultaneous offers for the last seat waits here, and then counts the first
    const vacancy = sent ? await this.vacancies.lock(tx, sent.vacancyId) : null;
    tx.asWriter();
    return once(tx, { field: 'offerIssue', key, args: { id: referralId, input } }, async () => {
      if (!sent || !vacancy) return refuse('NOT_FOUND');
      return (await this.employerState.stoppedRefusal(tx)) ?? this.issueLocked(tx, { sent, proposed, last, vacancy }, input);
    });
  }

  /** The problems of an offer before it is made: invalid fields, and terms that break the law. */
  async problems(tx: Tx, vacancy: Vacancy, input: Readonly<Record<string, unknown>>): Promise<readonly Problem[]> {
    const parts = await this.partsOf(tx, vacancy);
    const terms = this.parse(input, vacancy, parts, await tx.now());
    const refused = isRefusal(terms) ? terms : lawRefusal(await this.lawProblems(tx, vacancy, parts, terms));
    return refused.problems ?? [];
  }

  private async issueLocked(tx: Tx, { sent, proposed, last, vacancy }: OfferContext, input: Readonly<Record<string, unknown>>) {
    const now = await tx.now();
    const parts = await this.partsOf(tx, vacancy);
    const terms = this.parse(input, vacancy, parts, now);
    if (isRefusal(terms)) return terms;
    const offered = offerCandidate(sent, last !== null && visibleState('employer', last, now) === 'ISSUED', now);
    if (isRefusal(offered)) return offered;
    const duplicateRefusal = repeatedOfferRefusal(terms, last);
    if (duplicateRefusal) return duplicateRefusal;
    const siteIsCleared = await this.referrals.siteIsCleared(tx, vacancy.id, terms.startsOn);
    const facts = {
      siteIsCleared,
      lawProblems: await this.lawProblems(tx, vacancy, parts, terms),
      vacancy,
      openOffers: await this.vacancies.openOffers(tx, vacancy.id),
    };
    const issued = issueOffer(draftOffer(sent, randomUUID(), terms), facts, now);
    if (isRefusal(issued)) return issued;
    // an expired offer may not be recorded as expired yet, and a referral has at most one open offer
    if (last) await this.offers.recordExpired(tx, last);
    await this.referrals.saveOffered(tx, sent, offered, proposed);
    await this.offers.add(tx, issued);
    return { id: issued.offer.id };
  }

  private parse(input: Readonly<Record<string, unknown>>, vacancy: Vacancy, parts: VacancyParts, now: Date) {
    return parseOffer(input, { ...vacancy, ...parts }, this.vacancies.nightOn(localDateAt(now)), now);
  }

  private async partsOf(tx: Tx, { id }: Vacancy): Promise<VacancyParts> {
    const [parts] = await this.vacancies.parts(tx, [id]);
    if (!parts) throw new Error(`Cannot check offer: vacancy ${id} has no parts`);
    return parts;
  }

  /** The law problems of the vacancy with these terms. */
  private async lawProblems(tx: Tx, vacancy: Vacancy, parts: VacancyParts, terms: VacancyTerms): Promise<readonly LawProblem[]> {
    const [employer] = await this.employers.byIds(tx, [vacancy.employerId]);
    if (!employer) throw new Error(`Cannot check offer: vacancy ${vacancy.id} has no employer`);
    return this.vacancies.lawProblems({ ...vacancy, ...terms }, parts, employer.sector);
  }
}
