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
/** Those that something leads out of: only there does time run. */
const RUNNING: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];
export const isRunning = (state: PlacementState): boolean => RUNNING.includes(state);

/** Which placements are asked for; both views are narrowed in the same way. */
export interface Narrowed {
  readonly state: PlacementState | null;
  readonly mine: boolean;
}

/** Two views of the same placements. */
export const PLACEMENT_VIEWS = ['table', 'board'] as const;
export type PlacementView = (typeof PLACEMENT_VIEWS)[number];

/** The question that stands in the address; the table is what an address means that names no view. */
export const questionOf = ({ state, mine }: Narrowed, view: PlacementView) => ({
  view: view === 'board' ? view : '',
  state: state ?? '',
  mine: mine ? 'yes' : '',
});

/** The address of a view. */
export function placementsPath(narrowed: Narrowed, view: PlacementView): string {
  const question = new URLSearchParams(Object.entries(questionOf(narrowed, view)).filter(([, value]) => value !== '')).toString();
  return question === '' ? '/staff/placements' : `/staff/placements?${question}`;
}

/** What the address of a placement says that was opened from the board, and where that leads back to. */
const BACK: Readonly<Record<string, string>> = {
  board: placementsPath({ state: null, mine: false }, 'board'),
  'my-board': placementsPath({ state: null, mine: true }, 'board'),
};
export const backToBoard = ({ mine }: Narrowed): string => (mine ? 'my-board' : 'board');

/** The board from which a placement's address leads; nothing where it was opened from elsewhere. */
export function boardBehind(address: string): string | undefined {
  const back = /[?&]back=([\w-]+)/.exec(address)?.[1] ?? '';
  return Object.hasOwn(BACK, back) ? BACK[back] : undefined;
}
