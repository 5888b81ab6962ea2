import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { type Attendee, attendeesRefusal, type GroupSession, type GroupSessionInput, parseGroupSession } from '../../features/services/domain/group-session';
import { GROUP_KINDS, recordableKinds } from '../../features/services/domain/service-kinds';
import { type ServiceRecord, voidService } from '../../features/services/domain/service-record';
import { ServicesService } from '../../features/services/services.service';
import { GroupSessionsService } from '../../features/services/group-sessions.service';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Records a group session with all its attendees, or none of it. An attendee may be added or removed later;
 * the session itself stays.
 */
@Injectable()
export class RecordGroupSession {
  constructor(
    private readonly trainees: TraineesService,
    private readonly sessions: GroupSessionsService,
    private readonly services: ServicesService,
  ) {}

  async record(tx: Tx, input: Input, key: string) {
    const now = await tx.now();
    const parsed = parseGroupSession(input, recordableKinds(tx.actor.roles, GROUP_KINDS), localDateAt(now));
    // locks the attendees, so that a session recorded by two colleagues at the same moment is stored once
    const trainees = isRefusal(parsed) ? [] : await this.trainees.lockAll(tx, parsed.traineeIds);
    tx.asWriter();
    return once(tx, { field: 'groupSessionRecord', key, args: { input } }, async () => {
      const { institutionId, accountId } = tx.actor;
      if (institutionId === null) return refuse('NOT_FOUND');
      if (isRefusal(parsed)) return parsed;
      const refused = attendeesRefusal(parsed.traineeIds, await this.attendeeFacts(tx, trainees, parsed), parsed.heldOn, (at) => `traineeIds.${at}`);
      if (refused) return refused;
      const { traineeIds, ...session } = parsed;
      const saved: GroupSession = { ...session, institutionId, id: randomUUID(), recordedBy: accountId, recordedAt: now };
      await this.sessions.add(tx, saved);
      await this.services.add(
        tx,
        traineeIds.map((traineeId) => toServiceRecord(saved, traineeId, { by: accountId, at: now })),
      );
      audit(tx, 'GroupSessionRecorded', 'group_session', saved.id, { fields: Object.keys(input) });
      return { id: saved.id };
    });
  }

  /** An attendee who was forgotten. */
  async addAttendee(tx: Tx, id: string, input: Input, key: string) {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.asWriter();
    return once(tx, { field: 'groupSessionAddAttendee', key, args: { id, input } }, async () => {
      const [session] = await this.sessions.byIds(tx, [id]);
      if (!session) return refuse('NOT_FOUND');
      const facts = await this.attendeeFacts(tx, trainee ? [trainee] : [], session);
      const refused = attendeesRefusal([trainee?.id ?? ''], facts, session.heldOn, () => 'traineeId');
      if (refused || !trainee) return refused ?? refuse('NOT_FOUND');
      await this.services.add(tx, [toServiceRecord(session, trainee.id, { by: tx.actor.accountId, at: await tx.now() })]);
      audit(tx, 'GroupSessionAttendeeAdded', 'group_session', session.id);
      return { id: session.id };
    });
  }

  /** An attendee who was recorded by mistake. */
  async removeAttendee(tx: Tx, id: string, input: Input, key: string) {
    const record = await this.services.lockAttendance(tx, id, idIn(input, 'traineeId'));
    tx.asWriter();
    return once(tx, { field: 'groupSessionRemoveAttendee', key, args: { id, input } }, async () => {
      if (!record?.sessionId) return refuse('NOT_FOUND');
      const voided = voidService(record, await tx.now());
      if (isRefusal(voided)) return voided;
      await this.services.save(tx, record, voided);
      audit(tx, 'GroupSessionAttendeeRemoved', 'group_session', record.sessionId);
      return { id: record.sessionId };
    });
  }

  private async attendeeFacts(
    tx: Tx,
    trainees: readonly Trainee[],
    session: Pick<GroupSessionInput, 'kind' | 'heldOn' | 'ledBy' | 'topic'>,
  ): Promise<Map<string, Attendee>> {
    const ids = trainees.map(({ id }) => id);
    const recordedIds = await this.sessions.recordedAttendees(tx, ids, session);
    return new Map(
      trainees.map(({ id, state, createdAt }) => [id, { trainee: { state, registeredOn: localDateAt(createdAt) }, isThere: recordedIds.has(id) }] as const),
    );
  }
}

const toServiceRecord = (session: GroupSession, traineeId: string, recorded: { readonly by: string | null; readonly at: Date }): ServiceRecord => ({
  institutionId: session.institutionId,
  id: randomUUID(),
  traineeId,
  kind: session.kind,
  providedOn: session.heldOn,
  hours: session.hours,
  provider: session.ledBy,
  sessionId: session.id,
  grantId: null,
  recordedBy: recorded.by,
  recordedAt: recorded.at,
  voidedAt: null,
  version: 1,
});
