import { Injectable } from '@nestjs/common';
import { RegistrationsService } from '../../features/employers/registrations.service';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';

/** Removes a business whose address was not confirmed within seven days. */
@Injectable()
export class ExpireRegistrations {
  readonly what = 'unconfirmed registration';

  constructor(private readonly registrations: RegistrationsService) {}

  readonly due = (tx: Tx, limit: number): Promise<string[]> => this.registrations.expired(tx, limit);

  readonly run = async (tx: Tx, id: string): Promise<void> => {
    if (await this.registrations.remove(tx, id)) audit(tx, 'RegistrationExpired', 'employer', id);
  };
}

/**
 * Notifies the steward's vetting officers of the businesses that confirmed their address: one digest of all
 * of them, at most once a day.
 */
@Injectable()
export class AnnounceRegistrations {
  readonly what = 'digest of registrations';

  constructor(private readonly registrations: RegistrationsService) {}

  readonly runBatch = async (tx: Tx): Promise<number> => {
    const digest = (await this.registrations.hasUnannounced(tx)) ? await this.registrations.makeDigest(tx) : null;
    if (digest) await announce(tx, domainEvent('RegistrationDigestCreated', digest), { subjectKind: 'registration-digest' });
    return digest ? 1 : 0;
  };
}
