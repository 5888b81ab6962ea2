type Rows = readonly (readonly string[])[];

/** The skills of the release, and those with a Khmer name. */
interface NamedSkills {
  readonly skills: Rows;
  readonly khmerSkills: Rows;
}

/** People search for what they do rather than for knowledge or for leading others, and for common skills rather than rare ones. */
const [SAID_KNOWLEDGE, SAID_OFTEN, SAID_STEERING] = [0.85, 1.15, 0.8];
/** Skills of people who lead others, decide or write reports. */
export const STEERING =
  /^(?:administer|advise|analyse|assess|control|coordinate|create|define|design|determine|develop|educate|enforce|ensure|establish|evaluate|examine|identify|implement|improve|inform|innovate|lead|liaise|make decisions|manage|maximise|monitor|optimise|organise|oversee|perform market|plan|promote|provide advice|report|research|schedule|supervise|support|train|write)\b|strateg|legislat|regulation|polic(?:y|ies)|principles|industry|industries/;

/** How likely people mean each skill rather than a similar one, by its id. */
export function sayabilityOf(tables: NamedSkills): number[] {
  const often = inKhmer(tables);
  return tables.skills.map(
    ([, , type, , label = ''], id) => (type === 'K' ? SAID_KNOWLEDGE : 1) * (often[id] === true ? SAID_OFTEN : STEERING.test(label) ? SAID_STEERING : 1),
  );
}

/** Whether each skill has a Khmer name, by its id. */
export function inKhmer({ skills, khmerSkills: named }: NamedSkills): boolean[] {
  const codes = new Set(named.map(([code]) => code));
  return skills.map(([, code]) => codes.has(code));
}
