import { addDays, instantOn, type LocalDate } from '../../shared/local-date';
import type { ChecklistAnswer, VettingAnswer } from '../../features/vetting/domain/checklist';
import { type Decision, type Vetting, type VettingDecision, type VettingVisitor } from '../../features/vetting/domain/vetting';
import { isApproval } from '../../features/employers/domain/site-approval';
import type { Chance } from './chance';
import type { MarketSource } from './market-source';
import type { DemoSite } from './demo-employers';
import type { Team } from './people/staff';

/** The vetting visits to the demo's sites, with their answers and decisions. */
export interface Vettings {
  readonly vettings: readonly Vetting[];
  readonly visitors: readonly VettingVisitor[];
  readonly answers: readonly VettingAnswer[];
  readonly decisions: readonly VettingDecision[];
}

const CONDITIONS = ['The first-aid box is filled again within a month.', 'The wage list hangs where workers see it.'];
/** Checklist items that apply only to some sites. */
const RARELY_APPLICABLE = /^HOUSING|^RENT|^NIGHT_SHIFT|^UNDER_18|^PAST_COMPLAINTS/;

/**
 * A vetting of every site that has one. Own enterprises are vetted from outside, by the second institution
 * (docs/domain.md 5.7).
 */
export function makeVettings(source: MarketSource, sites: readonly DemoSite[], teams: readonly Team[], chance: Chance): Vettings {
  const [first, second] = teams as [Team, Team];
  const records = sites
    .filter(({ enterprise }) => enterprise.stage !== 'APPLIED')
    .map((site) => makeVetting(source, site, site.enterprise.own ? second : first, chance));
  const earlier = sites
    .filter(({ clearedBefore }) => clearedBefore !== null)
    .map((site) => makeVetting(source, { ...site, cleared: site.clearedBefore, clearedBefore: null }, first, chance));
  records.push(...earlier.map((one) => ({ ...one, vetting: { ...one.vetting, kind: 'FIRST' as const } })));
  return {
    vettings: records.map(({ vetting }) => vetting),
    visitors: records.flatMap(({ visitors }) => visitors),
    answers: records.flatMap(({ answers }) => answers),
    decisions: records.flatMap(({ decisions }) => decisions),
  };
}

interface VettingRecord extends Omit<Vettings, 'vettings'> {
  readonly vetting: Vetting;
}

function makeVetting(source: MarketSource, demoSite: DemoSite, team: Team, chance: Chance): VettingRecord {
  const { site, enterprise, cleared } = demoSite;
  const { today, checklist } = source;
  const decision = decisionOn(demoSite);
  const visitOn = visitDay(demoSite, today);
  const decidedAt = decision ? instantOn(addDays(visitOn, 5), 900) : null;
  const conditions = decision === 'APPROVED_WITH_CONDITIONS' ? CONDITIONS : [];
  const id = chance.id();
  const institutionId = team.institution.id;
  const workersInterviewed = enterprise.stage === 'VISIT_PLANNED' ? 0 : chance.whole(3, 9);
  const vetting: Vetting = {
    id,
    institutionId,
    employerId: site.employerId,
    siteId: site.id,
    kind: cleared && visitOn < addDays(today, -90) ? 'RENEWAL' : 'FIRST',
    checklistVersion: checklist.version,
    visitOn,
    workersInterviewed,
    workersInterviewedOffSite: Math.min(workersInterviewed, 3),
    findings: decision === 'REFUSED' ? 'The back exit was locked during work, and two workers had left their cards with the owner.' : null,
    state: decision ? 'DECIDED' : (({ VISIT_PLANNED: 'PLANNED', VISITED: 'VISITED' } as const)[enterprise.stage as 'VISITED'] ?? 'SUBMITTED'),
    decision,
    conditions,
    validFrom: cleared?.from ?? null,
    validUntil: cleared?.until ?? null,
    decidedAt,
    revokedAt: null,
    lapsedAt: null,
    round: 1,
    version: 1,
    createdAt: instantOn(addDays(visitOn, -10), 600),
  };
  const deciders = decision ? team.deciders : enterprise.stage === 'TO_DECIDE' ? team.deciders.slice(0, 1) : [];
  return {
    vetting,
    visitors: [team.visitLead, team.caseWorker].map(({ id: accountId }, at) => ({ institutionId, vettingId: id, accountId, isLead: at === 0 })),
    answers: enterprise.stage === 'VISIT_PLANNED' ? [] : checklist.items.map((item) => ({ institutionId, vettingId: id, ...answerTo(item, decision, chance) })),
    decisions: deciders.map(({ id: accountId }, at) => ({
      institutionId,
      vettingId: id,
      accountId,
      decision: decision ?? 'APPROVED',
      conditions,
      conditionPlans: conditions.map(() => ({ ownerId: team.visitLead.id, dueOn: conditionDay(cleared, today) })),
      validUntil: cleared?.until ?? (decision ? null : addDays(visitOn, 187)),
      decidedAt: instantOn(addDays(visitOn, 4 + at), 900),
    })),
  };
}

/** A day of a condition that is to come, within the approval. */
const conditionDay = (cleared: DemoSite['cleared'], today: LocalDate): LocalDate => {
  const day = addDays(today, 12);
  return cleared && cleared.until < day ? cleared.until : day;
};

function decisionOn({ cleared, enterprise }: DemoSite): Decision | null {
  if (enterprise.stage === 'REFUSED') return 'REFUSED';
  if (!cleared) return null;
  return enterprise.stage === 'WITH_CONDITIONS' ? 'APPROVED_WITH_CONDITIONS' : 'APPROVED';
}

function visitDay({ cleared, enterprise: { stage } }: DemoSite, today: LocalDate): LocalDate {
  if (cleared) return addDays(cleared.from, -5);
  return addDays(today, stage === 'VISIT_PLANNED' ? 6 : stage === 'REFUSED' ? -14 : stage === 'TO_DECIDE' ? -6 : -2);
}

function answerTo(
  { code, critical, mayNotApply }: MarketSource['checklist']['items'][number],
  decision: Decision | null,
  chance: Chance,
): Omit<VettingAnswer, 'institutionId' | 'vettingId'> {
  const isRefusalCause = decision === 'REFUSED' && (code === 'EXITS_OPEN' || code === 'WORKERS_KEEP_OWN_ID');
  const isMinorFailure = !critical && !isApproval(decision) ? chance.happens(12) : decision === 'APPROVED_WITH_CONDITIONS' && /FIRST_AID|WAGE_LIST/.test(code);
  const answer: ChecklistAnswer = mayNotApply && RARELY_APPLICABLE.test(code) ? 'NA' : isRefusalCause || isMinorFailure ? 'NO' : 'YES';
  const evidence =
    answer === 'NA'
      ? null
      : chance.weighted([
          ['DOCUMENT_CHECKED', 4],
          ['OBSERVED', 4],
          ['WORKER_STATEMENT_OFF_SITE', 2],
        ] as const);
  return { itemCode: code, answer, evidence, note: null };
}
