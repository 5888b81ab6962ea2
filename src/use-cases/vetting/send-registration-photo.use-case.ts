import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { readPhoto } from '../../features/vetting/domain/photo/photo';
import { photoRefusal } from '../../features/vetting/domain/registration-photo';
import { siteApproval } from '../../features/vetting/domain/site-approval';
import { RegistrationPhotosService } from '../../features/vetting/registration-photos.service';
import { VettingService } from '../../features/vetting/vetting.service';

/**
 * A business uploads a photo of its registration for its vetting officers; a later photo comes before the
 * earlier ones.
 */
@Injectable()
export class SendRegistrationPhoto {
  constructor(
    private readonly employers: EmployersService,
    private readonly employerState: EmployerStateService,
    private readonly vetting: VettingService,
    private readonly photos: RegistrationPhotosService,
  ) {}

  async send(tx: Tx, sent: Buffer, key: string) {
    tx.asWriter();
    return once(tx, { field: 'registrationPhotoSend', key, args: { content: sent.toString('base64') } }, async () => {
      const { employerId } = tx.actor;
      if (employerId === null) return refuse('NOT_FOUND');
      const refused = await this.refusal(tx, employerId);
      if (refused) return refused;
      const photo = readPhoto('content', sent);
      if (isRefusal(photo)) return photo;
      const id = await this.photos.add(tx, employerId, photo);
      audit(tx, 'RegistrationPhotoSent', 'employer', employerId);
      return { id };
    });
  }

  /** The reason why the business cannot upload a photo now, or null. */
  async refusal(tx: Tx, employerId: string) {
    const stopped = await this.employerState.stoppedRefusal(tx);
    if (stopped) return stopped;
    const ids = (await this.employers.sitesOf(tx, [employerId])).map(({ id }) => id);
    const today = localDateAt(await tx.now());
    const [vettings, cleared, sent] = await Promise.all([
      this.vetting.ofSites(tx, ids),
      this.vetting.isCleared(
        tx,
        ids.map((siteId) => ({ siteId, on: today })),
      ),
      this.photos.own(tx),
    ]);
    const siteStates = ids.map((id, at) =>
      siteApproval(
        vettings.filter(({ siteId }) => siteId === id),
        cleared[at] ?? false,
        today,
      ),
    );
    return photoRefusal(siteStates, sent.length);
  }
}
