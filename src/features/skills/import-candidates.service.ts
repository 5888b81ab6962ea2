import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { UnknownText } from '../../shared/imports/import-mapping';

/** A skill, kind of work, province or language that a text may mean. */
export interface Candidate {
  /** Of a skill, the unit group of a kind of work, a province or a language. */
  readonly code: string;
  readonly label: string;
  /** Whether the text is a name of it, so that it is chosen until staff change it. */
  readonly isSure?: boolean;
}

/** What the words of a partner's sheet may mean. */
export abstract class ImportCandidates {
  /** The five that fit a text best; of kinds of work one of each unit group. */
  abstract of(tx: Tx, column: string, text: string): Promise<Candidate[]>;

  /** The names of the candidates of each text, for the note next to a returned row. */
  async namesFor(tx: Tx, texts: readonly UnknownText[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const { column, text } of texts) names.set(text, (await this.of(tx, column, text)).map(({ label }) => label).join(' · '));
    return names;
  }

  /** The names of codes of a column in the actor's language. */
  abstract labelsOf(tx: Tx, column: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** The days on which the actor's institution asked for a skill with these texts, of those without an answer. */
  abstract askedOn(tx: Tx, texts: readonly string[]): Promise<Map<string, LocalDate>>;

  /** Those of these texts that have a risk word (`RiskWords`): staff do not map them, and they are never stored. */
  abstract protectedAmong(texts: readonly string[]): Promise<Set<string>>;
}
