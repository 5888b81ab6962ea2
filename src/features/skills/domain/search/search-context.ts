import type { Reader } from './kinds-of-work';
import type { LabelIndex } from './label-index';
import type { OpenDemand } from './open-demand';
import type { SearchLabel } from './postings';

/** A label that the service added, and the ESCO skill that its skill is mapped to if that is a local one. */
export interface AddedLabel extends Omit<SearchLabel, 'weight'> {
  readonly mappedToId: number | null;
}

/** The labels that the service added to those of the release. */
export interface AddedLabels {
  readonly index: LabelIndex;
  readonly mappedTo: ReadonlyMap<number, number>;
}

/** What else than the text affects the results of a search. */
export interface SearchContext {
  readonly added?: AddedLabels;
  readonly demand?: OpenDemand;
  /** Who reads the results; by default a reader of English. */
  readonly reader?: Reader;
  /** The unit group of the work chosen earlier: its skills rank higher. */
  readonly group?: string | undefined;
}

/** An occupation recognised in a work history text. */
export interface WorkHistory {
  readonly occupationId: number;
  /** The clause that names it. */
  readonly words: string;
  /** The skills that the clause names by added labels and approved words, best first. */
  readonly named: readonly number[];
}

/** How well each occupation fits one clause. */
export interface ClauseWork extends Omit<WorkHistory, 'occupationId'> {
  readonly scores: ReadonlyMap<number, number>;
}
