import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { type DraftAnswer, isDraftExpired, mergeDraft, parseDraftAnswers } from '../../features/vetting/domain/site-facts';
import type { Vetting } from '../../features/vetting/domain/vetting';
import { recordVisit } from '../../features/vetting/domain/vetting-transitions';
import { VettingService } from '../../features/vetting/vetting.service';
import { VisitDraftsService } from '../../features/vetting/visit-drafts.service';

/** Prepares the draft of a visit for a device without a network, and takes over the site facts answered in it. */
@Injectable()
export class VisitDrafts {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
    private readonly drafts: VisitDraftsService,
  ) {}

  async prepare(tx: Tx, id: string, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingDraftPrepare', key, args: { id } }, async () => {
      const { accountId } = tx.actor;
      if (!vetting || accountId === null) return refuse('NOT_FOUND');
      const conflict = await this.employers.conflictOf(tx, vetting.employerId);
      if (conflict) return conflict;
      const isVisitor = (await this.vetting.visitorsOf(tx, [id])).some((visitor) => visitor.accountId === accountId);
      if (!isVisitor || !['PLANNED', 'VISITED'].includes(vetting.state))
        return refuse('TRANSITION_NOT_ALLOWED', { state: vetting.state, availableActions: [] });
      const draftId = randomUUID();
      await this.drafts.prepare(tx, { institutionId: vetting.institutionId, accountId, id: draftId, vettingId: id, preparedAt: await tx.now(), sentAt: null });
      audit(tx, 'VisitDraftPrepared', 'vetting', id);
      return { id: draftId };
    });
  }

  /** Takes over the answers without a conflict. The others are returned, and stay as they are on the server. */
  async sync(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const draft = await this.drafts.own(tx, id);
    const vetting = draft && (await this.vetting.lock(tx, draft.vettingId));
    tx.asWriter();
    return once(tx, { field: 'vettingDraftSync', key, args: { id, input } }, async () => {
      if (!draft || !vetting) return refuse('NOT_FOUND');
      if (isDraftExpired(draft, await tx.now())) return refuse('TRANSITION_NOT_ALLOWED', { state: 'EXPIRED', availableActions: [] });
      const conflict = await this.employers.conflictOf(tx, vetting.employerId);
      if (conflict) return conflict;
      const parsed = parseDraftAnswers(input, this.vetting.checklist.items);
      if (isRefusal(parsed)) return parsed;
      const saved = await this.save(tx, vetting, parsed.answers);
      // conflicts stay on the device: without an accepted answer nothing was sent
      const isSent = !isRefusal(saved) && saved.conflicts.split(' ').filter(Boolean).length < parsed.answers.length;
      if (isSent) await this.drafts.markSent(tx, draft, await tx.now());
      return saved;
    });
  }

  private async save(tx: Tx, vetting: Vetting, sent: readonly DraftAnswer[]) {
    const { answers, conflicts } = mergeDraft(await this.vetting.answersOf(tx, [vetting.id]), sent);
    const { workersInterviewed, workersInterviewedOffSite, findings } = vetting;
    const moved = recordVisit(vetting, { answers, workersInterviewed, workersInterviewedOffSite, findings }, localDateAt(await tx.now()));
    if (isRefusal(moved)) return moved;
    // a saved outcome holds texts only
    const outcome = { id: vetting.id, conflicts: conflicts.map(({ itemCode }) => itemCode).join(' ') };
    // without an accepted answer, nothing says that anybody was there
    if (sent.length === conflicts.length) return outcome;
    await this.vetting.save(tx, moved.vetting);
    const plain = answers.map(({ itemCode, answer, evidence, note }) => ({ itemCode, answer, evidence, note }));
    await this.vetting.replaceAnswers(tx, moved.vetting, plain);
    await announce(tx, moved.event, { subjectKind: 'vetting', from: vetting.state, to: moved.vetting.state });
    return outcome;
  }
}
