import { gateDetailText } from '../../../locales/gate-labels';
import type { GateReason } from '../../../features/matching/domain/gates/gate-rules';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { SkillsService } from '../../../features/skills/skills.service';
import { provinceByCode, skillById } from '../skills/skill-loaders';

/**
 * Why a pair is not possible, in the reader's language. For staff only, because the message states the
 * requirement and what the trainee has.
 */
export async function describeGate(
  c: OperationContext,
  skills: SkillsService,
  reason: GateReason,
): Promise<{ readonly rule: string; readonly message: string }> {
  const { language } = c.actor;
  const named = await namesIn(c, skills, reason);
  const nameOf = (code: string | number): string => named.get(code)?.label ?? String(code);
  return { rule: reason.rule, message: gateDetailText(language, reason, nameOf, (code) => named.get(code)?.isKnowledge ?? false) };
}

/** A rule in the reader's language, without the facts of any one pair. */
export const describeRule = (c: OperationContext, rule: GateReason['rule']): string => gateDetailText(c.actor.language, { rule }, String);

interface Named {
  readonly label: string;
  readonly isKnowledge?: boolean;
}

/** The names of the skills or the province that a reason refers to by number or code. */
async function namesIn(c: OperationContext, skills: SkillsService, reason: GateReason): Promise<ReadonlyMap<string | number, Named>> {
  if (reason.rule === 'GATE_SKILL') {
    const named = (reason.tooLittle ?? []).map(async ({ of }) => [of, await skillById(c, skills, Number(of))] as const);
    return new Map(await Promise.all(named));
  }
  if (reason.rule !== 'DISTANCE' || typeof reason.need !== 'string') return new Map();
  const code = reason.need;
  const { name, nameKm } = await provinceByCode(c, skills, code);
  return new Map([[code, { label: c.actor.language === 'km' ? nameKm : name }]]);
}
