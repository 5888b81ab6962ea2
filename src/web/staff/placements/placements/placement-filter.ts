import type { PlacementState } from '../../gql';

export const PLACEMENT_STATES = [
  'PLANNED',
  'ACTIVE',
  'UNREACHABLE',
  'COMPLETED',
  'ENDED_BY_TRAINEE',
  'ENDED_BY_EMPLOYER',
  'ENDED_FOR_SAFETY',
  'CANCELLED',
] as const satisfies readonly PlacementState[];
/** The states that can change to another one. The time in a state is measured only for these. */
const RUNNING: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];
export const isRunning = (state: PlacementState): boolean => RUNNING.includes(state);

/** The filter of the list, the same in both views. */
export interface PlacementFilter {
  readonly state: PlacementState | null;
  readonly mine: boolean;
}

/** Two views of the same placements. */
export const PLACEMENT_VIEWS = ['table', 'board'] as const;
export type PlacementView = (typeof PLACEMENT_VIEWS)[number];

/** The query parameters of the address. An address without a view means the table. */
export const queryOf = ({ state, mine }: PlacementFilter, view: PlacementView) => ({
  view: view === 'board' ? view : '',
  state: state ?? '',
  mine: mine ? 'yes' : '',
});

/** The address of a view. */
export function placementsPath(filter: PlacementFilter, view: PlacementView): string {
  const query = new URLSearchParams(Object.entries(queryOf(filter, view)).filter(([, value]) => value !== '')).toString();
  return query === '' ? '/staff/placements' : `/staff/placements?${query}`;
}

/**
 * The values of the `back` parameter in the address of a placement opened from the board, with the board that
 * each returns to.
 */
const BACK: Readonly<Record<string, string>> = {
  board: placementsPath({ state: null, mine: false }, 'board'),
  'my-board': placementsPath({ state: null, mine: true }, 'board'),
};
export const backToBoard = ({ mine }: PlacementFilter): string => (mine ? 'my-board' : 'board');

/** The board that a placement's address returns to; undefined when it was not opened from a board. */
export function boardPathFrom(address: string): string | undefined {
  const back = /[?&]back=([\w-]+)/.exec(address)?.[1] ?? '';
  return Object.hasOwn(BACK, back) ? BACK[back] : undefined;
}
