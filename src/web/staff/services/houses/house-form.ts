import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { HouseInput, HouseLineFragment } from '../../gql';

type Content = Pick<HouseLineFragment, 'name' | 'places'>;

const { text, number } = fieldKinds<'HOUSE', Content, Incomplete<HouseInput>>();

/** A house of the shelter. */
export const HOUSE_FORM = describeForm<'HOUSE', Content, HouseInput>()({
  name: required(text({ section: 'HOUSE', path: 'name', label: msg`Name`, hint: msg`Only a name. Never an address, a street or a village.` }), ''),
  places: required(number({ section: 'HOUSE', path: 'places', label: msg`Places to sleep` }), 0),
});
