import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { PhotoReader } from '../../platform/photos/photo-reader';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
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
    private readonly reader: PhotoReader,
  ) {}

  async send(tx: Tx, sent: Buffer, key: string) {
    // before the first statement: a photo that waits for its turn holds no connection
    const photo = await this.reader.read('content', tx.actor.accountId ?? '', sent);
    // not the outcome of its idempotency key, with which it may be sent again
    if (isRefusal(photo) && photo.problems?.[0]?.problem === 'OTHER_PHOTOS_FIRST') return photo;
    tx.asWriter();
    return once(tx, { field: 'registrationPhotoSend', key, args: { content: sent.toString('base64') } }, async () => {
      const { employerId } = tx.actor;
      if (employerId === null) return refuse('NOT_FOUND');
      const refused = await this.refusal(tx, employerId);
      if (refused) return refused;
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
