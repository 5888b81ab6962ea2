import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import { TRAINEE_CODE } from '../../shared/trainee-code';

/** The stated reason for opening a protected record or exporting a list. */
export const ACCESS_REASONS = ['SUPPORT', 'SAFETY', 'RECORD_KEEPING', 'TRAINEE_REQUEST', 'LAW'] as const;
export type AccessReason = (typeof ACCESS_REASONS)[number];

/**
 * One entry of the audit log: who read or changed what, by names of fields and states. It contains no
 * personal data values.
 */
export interface AuditLine {
  readonly id: string;
  readonly at: Date;
  readonly audience: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly personId: string | null;
  /** The code of the trainee it is about. It remains after she is anonymised. */
  readonly code: string | null;
  readonly detail: {
    readonly from?: string;
    readonly to?: string;
    readonly fields?: readonly string[];
    readonly reason?: AccessReason;
    readonly listSize?: number;
  };
  readonly actorName: string | null;
  readonly employerName: string | null;
}

/** What an entry reports: a record that was opened, people shown in a list, or anything else. */
export type AuditKind = 'OPENED' | 'LISTS' | 'CHANGES';

/** Filters on the audit log of one's own institution. */
export interface AuditFilter {
  readonly code: string | null;
  readonly by: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly kind: AuditKind | null;
}
interface AuditPageRequest extends AuditFilter {
  readonly oldestFirst?: boolean;
  readonly limit: number;
  readonly after: string | null;
}

/** An access without `listSize` is one record that was opened; lists, searches, exports and the audit log itself are none. */
const KIND = `case when a.action = 'RecordAccessed' and a.subject_kind <> 'audit' and a.detail->>'listSize' is null then 'OPENED'
  when a.action in ('RecordAccessed', 'TraineesListed', 'TraineesSearched', 'TraineesExported') then 'LISTS' else 'CHANGES' end`;

/**
 * $1 last line of the previous page, $2 limit, $3 trainee code, $4 account, $5 and $6 first and last day, $7 kind.
 * Row-level security limits it to the viewer's institution and role.
 */
const lines = (
  after: '<' | '>',
  order: 'asc' | 'desc',
): string => `select a.id::text as id, a.at, a.audience, a.actor_id as "actorId", a.action, a.subject_kind as "subjectKind", a.person_id as "personId", t.code, a.detail,
    case when c.audience = 'staff' then c.display_name end as "actorName", e.legal_name as "employerName"
  from audit_pending a left join trainee t on t.institution_id = a.institution_id and t.id = a.person_id
    left join account c on c.id = a.actor_id left join employer e on e.id = c.employer_id
  where ($1::bigint is null or a.id ${after} $1) and ($7::text is null or ${KIND} = $7) and ($4::uuid is null or a.actor_id = $4)
    and ($3::text is null or a.person_id in (select id from trainee where code = $3))
    and ($5::date is null or a.at >= ($5::date::timestamp at time zone 'Asia/Phnom_Penh')) and ($6::date is null or a.at < (($6::date + 1)::timestamp at time zone 'Asia/Phnom_Penh'))
  order by a.id ${order} limit $2`;
const [NEWEST_FIRST, OLDEST_FIRST] = [lines('<', 'desc'), lines('>', 'asc')];
const LINE_ID = /^\d{1,18}$/;

/** Reads the audit log. */
@Injectable()
export class AuditLinesService {
  /** Returns one line more than the page size, newest first unless the oldest is asked for. */
  page(tx: Tx, { limit, after, code, by, from, to, kind, oldestFirst = false }: AuditPageRequest): Promise<AuditLine[]> {
    if ((after !== null && !LINE_ID.test(after)) || (by !== null && !isId(by)) || (code !== null && !TRAINEE_CODE.test(code))) return Promise.resolve([]);
    return tx.query<AuditLine>(oldestFirst ? OLDEST_FIRST : NEWEST_FIRST, [after, limit + 1, code, by, from, to, kind]);
  }

  /**
   * The subject of an audit query, because the query itself is audited: the trainee with this code, else the
   * account, else the whole institution.
   */
  async subjectOf(tx: Tx, { code, by }: AuditFilter): Promise<string | null> {
    const [person] = code === null || !TRAINEE_CODE.test(code) ? [] : await tx.query<{ id: string }>('select id from trainee where code = $1', [code]);
    return person?.id ?? (isId(by) ? by : null) ?? tx.actor.institutionId ?? tx.actor.accountId;
  }
}
