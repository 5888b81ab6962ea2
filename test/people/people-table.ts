import { i18nFor } from '../../src/web/shared/labels/page-i18n';
import { reasonText } from '../../src/web/trainee/shared/trainee-state-labels';
import { type Judgement, JUDGEMENTS, PROVINCE_NAMES, type Teller } from './people';
import type { Suggestion, ProposedProfile } from './written-market';

/** One person, from her words to her first three suggestions. */
export interface PersonRow {
  readonly teller: Teller;
  readonly profile: ProposedProfile;
  readonly suggestions: readonly Suggestion[];
}

const HEADING = `# Twenty people

People of our own making: what she would say, the kinds of work that the service proposes, the skills that become hers, and her first three suggestions among the hand-written
vacancies of [vacancies.tsv](vacancies.tsv), with the reason that she reads. Anyone can judge them: [judged.tsv](judged.tsv) has what a person thought of each first suggestion.
\`npm run people\` writes this page; a test compares it with the service. When a suggestion changes, its row of judged.tsv is to be judged again.

A kind of work in bold is true of her words, so an officer presses it. Its presumed skills, at most eight, become hers. The Khmer was not read by a native speaker.
`;

export const suggestionIds = ({ suggestions }: PersonRow): string => suggestions.map(({ vacancy }) => vacancy.id).join(', ');

/** The judgement of a person's suggestions; undefined if they are others than those that were judged. */
export const judgementOf = (row: PersonRow): Judgement | undefined =>
  JUDGEMENTS.find(({ person, suggestions }) => person === row.teller.id && suggestions === suggestionIds(row));

/** The page with all of them. */
export function pageOf(rows: readonly PersonRow[]): string {
  const judgements = rows.flatMap((row) => judgementOf(row) ?? []);
  const [good, right] = [judgements.filter(({ makesSense }) => makesSense), judgements.filter(({ hasRightReason }) => hasRightReason)];
  return [
    HEADING,
    `First suggestions that make sense: ${good.length} of ${rows.length}. Reasons that are right in both languages: ${right.length} of ${rows.length}.\n`,
    '| Person | Her words | First suggestion | Makes sense | Reason is right | Why |\n| --- | --- | --- | --- | --- | --- |',
    `${rows.map(overviewOf).join('\n')}\n`,
    ...rows.map(sectionOf),
  ].join('\n');
}

function overviewOf(row: PersonRow): string {
  const judged = judgementOf(row);
  const { id, name, words } = row.teller;
  const verdict = (isGood: boolean | undefined): string => (isGood === undefined ? 'to be judged' : isGood ? 'yes' : '**no**');
  const first = row.suggestions[0]?.vacancy.title ?? 'none';
  return `| [${name}](#${id}) | ${words} | ${first} | ${verdict(judged?.makesSense)} | ${verdict(judged?.hasRightReason)} | ${judged?.why ?? ''} |`;
}

function sectionOf({ teller, profile, suggestions }: PersonRow): string {
  const { id, name, age, province, situation, words } = teller;
  const kinds = profile.proposed.map(({ isco, label, isPressed }) => (isPressed ? `**${label}** (${isco})` : `${label} (${isco})`));
  const skills = profile.skills.map(({ label, level }) => `${label} ${level}`);
  const rows = suggestions.map(
    ({ vacancy, covers, reason }) =>
      `| ${vacancy.title} · ${vacancy.employer}, ${PROVINCE_NAMES.get(vacancy.province) ?? ''} | ${covers} % | ${textOf(reason.en, 'en')} | ${textOf(reason.km, 'km')} |`,
  );
  return [
    `## ${id}\n`,
    `${name}, ${age}, ${PROVINCE_NAMES.get(province) ?? ''}. ${situation}\n`,
    `> ${words}\n`,
    `Proposed: ${kinds.join(', ')}.${profile.missed.length > 0 ? ` True of her words, but not proposed: ${profile.missed.join(', ')}.` : ''}\n`,
    `Skills: ${skills.join(', ')}.\n`,
    suggestions.length === 0 ? 'No suggestion.\n' : `| Suggestion | Covers | Reason | Reason in Khmer |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  ].join('\n');
}

const textOf = (reason: Suggestion['reason']['en'], language: 'en' | 'km'): string => (reason === null ? '–' : reasonText(i18nFor(language), reason));
