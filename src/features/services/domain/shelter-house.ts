import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, type ProblemCode, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import { isLikeAddress } from './house-name';
import type { ShelterStay } from './shelter-stay';

type Fields = Readonly<Record<string, unknown>>;

/** The states of a house. A closed one takes no one in any more and is kept, because stays name it. */
export const HOUSE = {
  states: ['OPEN', 'CLOSED'],
  transitions: { change: { from: ['OPEN'], to: 'OPEN' }, close: { from: ['OPEN'], to: 'CLOSED' } },
} as const satisfies StateMachine<string, string>;
export type HouseState = (typeof HOUSE.states)[number];

const MAX_NAME = 80;
const MAX_PLACES = 500;
/** The maximum number of open houses of an institution: a form offers all of them. */
const MAX_OPEN_HOUSES = 50;
/** How many other houses the refusal of a full one names. */
const NAMED_OTHERS = 10;

/** A house of the shelter. It has a name and never an address: nothing here may tell where it is. */
export interface ShelterHouse {
  readonly institutionId: string;
  readonly id: string;
  readonly name: string;
  readonly places: number;
  /** Null while it is open. */
  readonly closedOn: LocalDate | null;
  readonly version: number;
  readonly createdAt: Date;
}

type HouseInput = Pick<ShelterHouse, 'name' | 'places'>;

/** A house and how many women are there now. Tonight's free places are the rest. */
export interface HouseUse {
  readonly house: ShelterHouse;
  readonly taken: number;
}

/** Parses a house: a name and a number of places. A name that looks like an address is refused (LIKE_ADDRESS). */
export function parseHouse(input: Fields): HouseInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const name = reader.text('name', MAX_NAME);
  if (isLikeAddress(name)) reader.refuse('name', 'LIKE_ADDRESS');
  return reader.result({ name, places: reader.integer('places', 1, MAX_PLACES) });
}

/** TOO_MANY for a house more than an institution can have open. */
export const newHouseRefusal = (openHouses: number): Refusal<'INVALID_INPUT'> | null =>
  openHouses < MAX_OPEN_HOUSES ? null : invalid([{ path: 'name', problem: 'TOO_MANY', limit: MAX_OPEN_HOUSES }]);

export const houseState = ({ closedOn }: Pick<ShelterHouse, 'closedOn'>): HouseState => (closedOn === null ? 'OPEN' : 'CLOSED');

/** The free places of a house tonight; a closed one has none. */
export const freePlaces = ({ house, taken }: HouseUse): number => (house.closedOn === null ? Math.max(house.places - taken, 0) : 0);

/** Renames a house or changes its places: not below the women who are there now (TOO_SMALL), and not after it closed. */
export function changeHouse({ house, taken }: HouseUse, input: Fields): ShelterHouse | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(HOUSE, houseState(house), 'change');
  if (isRefusal(state)) return state;
  const parsed = parseHouse(input);
  if (isRefusal(parsed)) return parsed;
  if (parsed.places < taken) return invalid([{ path: 'places', problem: 'TOO_SMALL', limit: taken }]);
  return { ...house, ...parsed, version: house.version + 1 };
}

/** Closes a house once no one is there any more (NOT_READY); once (TRANSITION_NOT_ALLOWED). */
export function closeHouse({ house, taken }: HouseUse, today: LocalDate): ShelterHouse | Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(HOUSE, houseState(house), 'close');
  if (isRefusal(state)) return state;
  if (taken > 0) return refuse('NOT_READY', { reasons: ['HOUSE_IN_USE'] });
  return { ...house, closedOn: today, version: house.version + 1 };
}

const problem = (code: ProblemCode, limit?: string): Refusal<'INVALID_INPUT'> =>
  invalid([{ path: 'houseId', problem: code, ...(limit === undefined ? {} : { limit }) }]);

/**
 * Whether a new stay may be in the house that it names. `houses` are the open houses of the institution, and the named one.
 * A stay names a house as soon as there is an open one (EMPTY), and one of the institution's own (NOT_ALLOWED). A stay that
 * lasts needs a free place in an open house; the refusal of a full one names the free places of the others. A stay that is
 * over takes no place, and may be in a house that closed after it.
 */
export function houseRefusal({ houseId, toOn }: Pick<ShelterStay, 'houseId' | 'toOn'>, houses: readonly HouseUse[]): Refusal<'INVALID_INPUT'> | null {
  if (houseId === null) return houses.some(({ house }) => house.closedOn === null) ? problem('EMPTY') : null;
  const named = houses.find(({ house }) => house.id === houseId);
  if (!named) return problem('NOT_ALLOWED');
  const { closedOn } = named.house;
  if (closedOn !== null) return toOn !== null && toOn <= closedOn ? null : problem('NOT_ALLOWED');
  return toOn !== null || freePlaces(named) > 0 ? null : fullRefusal(houses);
}

function fullRefusal(houses: readonly HouseUse[]): Refusal<'INVALID_INPUT'> {
  const others = houses.filter((one) => freePlaces(one) > 0).slice(0, NAMED_OTHERS);
  if (others.length === 0) return problem('HOUSE_FULL');
  return problem('OTHER_HOUSES_FREE', others.map((one) => `${one.house.name} (${freePlaces(one)})`).join(', '));
}
