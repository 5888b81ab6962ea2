import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { type IdempotentRequest, once, savedIds } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { PhotoReader } from '../../platform/photos/photo-reader';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { isDraftExpired, type VisitDraft } from '../../features/vetting/domain/site-facts';
import type { Vetting } from '../../features/vetting/domain/vetting';
import { addPhotoRefusal, parsePhotoLabel, removePhotoRefusal } from '../../features/vetting/domain/visit-photo';
import { VettingService } from '../../features/vetting/vetting.service';
import { VisitDraftsService } from '../../features/vetting/visit-drafts.service';
import { VisitPhotosService } from '../../features/vetting/visit-photos.service';

interface VisitPhotoInput {
  readonly content: string;
  readonly subject: string;
  readonly itemCode?: string | null;
  /** The draft on a device it was taken for. */
  readonly draftId?: string | null;
}

/** A visitor adds photos of the site to a visit, and removes them until the first person has decided. */
@Injectable()
export class VisitPhotos {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
    private readonly photos: VisitPhotosService,
    private readonly drafts: VisitDraftsService,
    private readonly reader: PhotoReader,
  ) {}

  async add(tx: Tx, id: string, input: VisitPhotoInput, key: string) {
    // before the first statement: a photo that waits for its turn holds no connection
    const photo = await this.reader.read('content', tx.actor.accountId ?? '', Buffer.from(input.content, 'base64'));
    const request = { field: 'vettingPhotoAdd', key, args: { id, input } };
    // not the outcome of its idempotency key, with which it may be sent again, or was added before
    if (isRefusal(photo) && photo.problems?.[0]?.problem === 'OTHER_PHOTOS_FIRST') return (await this.addedBefore(tx, request)) ?? photo;
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!vetting) return refuse('NOT_FOUND');
      const draft = await this.drafts.own(tx, input.draftId ?? '');
      const refusal =
        (await this.employers.conflictOf(tx, vetting.employerId)) ?? (await this.draftRefusal(tx, id, input, draft)) ?? (await this.addRefusal(tx, vetting));
      if (refusal) return refusal;
      const label = parsePhotoLabel({ ...input }, this.vetting.checklist.items);
      if (isRefusal(label)) return label;
      if (isRefusal(photo)) return photo;
      const photoId = await this.photos.add(tx, vetting, label, photo);
      if (draft) await this.drafts.markSent(tx, draft, await tx.now());
      audit(tx, 'VettingPhotoAdded', 'vetting', id);
      return { id: photoId };
    });
  }

  async remove(tx: Tx, photoId: string, key: string) {
    const photo = await this.photos.byId(tx, photoId);
    const vetting = photo && (await this.vetting.lock(tx, photo.vettingId));
    tx.asWriter();
    return once(tx, { field: 'vettingPhotoRemove', key, args: { id: photoId } }, async () => {
      if (!photo || !vetting) return refuse('NOT_FOUND');
      const refusal = await this.removeRefusal(tx, vetting);
      if (refusal) return refusal;
      await this.photos.remove(tx, photoId);
      audit(tx, 'VettingPhotoRemoved', 'vetting', vetting.id);
      return { id: vetting.id };
    });
  }

  /** A refused photo gets another key (visit-sync.island.ts), so a refusal must mean that this key has added none. */
  private async addedBefore(tx: Tx, request: IdempotentRequest) {
    tx.asWriter();
    const id = (await savedIds(tx, request))?.['id'];
    return id ? { id } : null;
  }

  /** Refuses a photo of a draft of another visit, or of one that has expired. */
  private async draftRefusal(tx: Tx, vettingId: string, { draftId }: VisitPhotoInput, draft: VisitDraft | null) {
    if (draftId === undefined || draftId === null) return null;
    if (draft?.vettingId !== vettingId) return refuse('NOT_FOUND');
    return isDraftExpired(draft, await tx.now()) ? refuse('TRANSITION_NOT_ALLOWED', { state: 'EXPIRED', availableActions: [] }) : null;
  }

  /** The reason why the person in session cannot add a photo now, or null. */
  async addRefusal(tx: Tx, vetting: Vetting) {
    const [isVisitor, photos, now] = await Promise.all([this.isVisitor(tx, vetting.id), this.photos.ofVisits(tx, [vetting.id]), tx.now()]);
    return addPhotoRefusal(vetting, { isVisitor, photoCount: photos.length }, localDateAt(now));
  }

  /** The reason why the person in session cannot remove a photo now, or null. */
  async removeRefusal(tx: Tx, vetting: Vetting) {
    const [isVisitor, decisions] = await Promise.all([this.isVisitor(tx, vetting.id), this.vetting.decisionsOf(tx, [vetting.id])]);
    return removePhotoRefusal(vetting, { isVisitor, decisionCount: decisions.length });
  }

  private async isVisitor(tx: Tx, vettingId: string): Promise<boolean> {
    return (await this.vetting.visitorsOf(tx, [vettingId])).some(({ accountId }) => accountId === tx.actor.accountId);
  }
}
