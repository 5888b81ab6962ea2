import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { StayEndInput, StayInput, StayMoveInput } from '../../gql';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';
import { OTHER_GRANT } from '../../shared/grant-options';

type Content = Readonly<Record<'fromOn' | 'toOn' | 'houseId' | 'grantId', string | null>>;
type MoveContent = Readonly<Record<'houseId' | 'movedOn', string>>;

const { day, item } = fieldKinds<'STAY', Content, Incomplete<StayInput>>();
const move = fieldKinds<'STAY', MoveContent, Incomplete<StayMoveInput>>();
const TO_ON = day({ section: 'STAY', path: 'toOn', label: msg`Departure date` });
const HOUSE = { label: msg`House`, blank: msg`Choose a house` } as const;

/** A stay in the shelter. The page leaves the house out as long as there is none. */
export const STAY_FORM = describeForm<'STAY', Content, StayInput>()({
  herCode: traineeCodeField('STAY'),
  houseId: item({ section: 'STAY', path: 'houseId', ...HOUSE }),
  fromOn: required(day({ section: 'STAY', path: 'fromOn', label: msg`First night`, beside: 'days' }), ''),
  toOn: { ...TO_ON, hint: msg`Leave empty while she stays.`, beside: 'days' },
  grantId: item({ section: 'STAY', path: 'grantId', ...OTHER_GRANT }),
});

/** The departure, if it is recorded later. */
export const DEPARTURE_FORM = describeForm<'STAY', Content, StayEndInput>()({ toOn: required(TO_ON, '') });

/** A move to another house. */
export const MOVE_FORM = describeForm<'STAY', MoveContent, StayMoveInput>()({
  houseId: required(move.item({ section: 'STAY', path: 'houseId', ...HOUSE }), ''),
  movedOn: required(move.day({ section: 'STAY', path: 'movedOn', label: msg`Day of the move` }), ''),
});
