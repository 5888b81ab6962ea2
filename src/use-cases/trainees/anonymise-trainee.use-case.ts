import { Injectable } from '@nestjs/common';
import { FOLLOW_UP } from '../../features/follow-ups/domain/follow-up';
import { INSTITUTION_REFERRAL } from '../../features/institutions/domain/institution-referral-states';
import { AGREEMENT } from '../../features/placements/domain/agreement';
import { ENROLMENT } from '../../features/services/domain/enrolment';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { AnonymityService } from '../../features/trainees/anonymity.service';
import { anonymiseTrainee, type OpenStates, mayAnonymise, parseAnonymising } from '../../features/trainees/domain/anonymise-trainee';
import { EXIT_TRANSITIONS, ANONYMISATION_TRANSITIONS, STAFF_TRANSITIONS } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

const OPEN: OpenStates = {
  agreements: AGREEMENT.transitions.break.from,
  followUps: FOLLOW_UP.transitions.cancel.from,
  enrolments: ENROLMENT.transitions.withdraw.from,
  institutionReferrals: INSTITUTION_REFERRAL.transitions.revoke.from,
};

/**
 * Staff anonymise a trainee who has left, irreversibly. One database statement clears all free text about
 * her, removes her identity and closes her account. The data that indicators count is kept, so that no report
 * changes. Employer check-ins about her stop.
 */
@Injectable()
export class AnonymiseTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly anonymity: AnonymityService,
    private readonly placements: PlacementsService,
    private readonly followUps: FollowUpsService,
  ) {}

  /**
   * NOT_FOUND for a case worker who is not hers. The reason is stored only in the audit log, without anything
   * that identifies her.
   */
  async anonymise(tx: Tx, id: string, input: Input, key: string) {
    tx.asWriter();
    await this.anonymity.lockReopenable(tx, id);
    const trainee = await this.trainees.lock(tx, id);
    return once(tx, { field: 'traineeAnonymise', key, args: { id, input } }, async () => {
      const { accountId, roles } = tx.actor;
      if (!trainee || !mayAnonymise(trainee, { accountId, isSafetyLead: roles.includes('SAFETY_LEAD') })) return refuse('NOT_FOUND');
      const parsed = parseAnonymising(input, await this.anonymity.identifiersOf(tx, trainee));
      if (isRefusal(parsed)) return parsed;
      const anonymised = anonymiseTrainee(trainee, await this.anonymity.openObligations(tx, trainee, OPEN), await this.anonymity.unusedCode(tx));
      if (isRefusal(anonymised)) return withOwnTransitions(anonymised, [...STAFF_TRANSITIONS, ...EXIT_TRANSITIONS, ...ANONYMISATION_TRANSITIONS]);
      for (const place of await this.placements.ofTrainees(tx, [trainee.id])) await this.followUps.cancelSchedule(tx, place.id, 'ANONYMISED');
      await this.anonymity.save(tx, anonymised.trainee);
      await announce(tx, anonymised.event, { subjectKind: 'trainee', from: trainee.state, to: anonymised.trainee.state });
      audit(tx, 'AnonymisationReasonRecorded', 'trainee', trainee.id, parsed);
      return { id: trainee.id };
    });
  }
}
