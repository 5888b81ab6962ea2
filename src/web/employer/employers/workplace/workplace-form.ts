import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { SiteInput } from '../../gql';

const { text, item } = fieldKinds<'WORKPLACE', SiteInput, Incomplete<SiteInput>>();

/** A workplace of an employer, which is new: nothing is saved before the form is sent. */
export const WORKPLACE_FORM = describeForm<'WORKPLACE', SiteInput, SiteInput>()({
  // not `name`, which would be mistaken for a person's name
  siteName: required(text({ section: 'WORKPLACE', path: 'name', label: msg`Workplace name`, hint: msg`For example, Main shop` }), ''),
  provinceCode: required(item({ section: 'WORKPLACE', path: 'provinceCode', label: msg`Province`, blank: msg`Choose one` }), ''),
  district: required(text({ section: 'WORKPLACE', path: 'district', label: msg`District` }), ''),
  address: required(text({ section: 'WORKPLACE', path: 'address', label: msg`Address` }), ''),
});
