import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { SECTOR_CODES, sectorText } from '../../../shared/labels/sector-labels';
import { SIZE_BANDS, sizeText } from '../../../shared/labels/size-labels';
import type { AddedSiteInput, EmployerAddInput } from '../../gql';

type Section = 'BUSINESS' | 'WORKPLACE' | 'USER';
/** The employer without its sites, of which the form has the first, and without the language, which is the page's. */
type Added = Omit<EmployerAddInput, 'sites' | 'language'>;
type Content = Incomplete<Added>;

const { text, choice, select } = fieldKinds<Section, Content, Content>();
const site = fieldKinds<Section, AddedSiteInput, Incomplete<AddedSiteInput>>();

/** An employer that staff add. */
export const ADDED_EMPLOYER_FORM = describeForm<Section, Content, Added>()({
  legalName: required(text({ section: 'BUSINESS', path: 'legalName', label: msg`Registered name` }), ''),
  legalNameKm: text({ section: 'BUSINESS', path: 'legalNameKm', label: msg`Name in Khmer (optional)` }),
  registrationNumber: required(
    text({
      section: 'BUSINESS',
      path: 'registrationNumber',
      label: msg`Registration number`,
      hint: msg`As written on its patent tax certificate or registration certificate`,
    }),
    '',
  ),
  sector: required(
    select({ section: 'BUSINESS', path: 'sector', label: msg`Sector`, values: SECTOR_CODES, optionText: sectorText, blank: msg`Choose one` }),
    '',
  ),
  sizeBand: required(
    choice({
      section: 'BUSINESS',
      path: 'sizeBand',
      label: msg`Number of people who work there`,
      values: SIZE_BANDS,
      optionText: sizeText,
      columns: true,
    }),
    '',
  ),
  email: text({
    section: 'USER',
    path: 'email',
    label: msg`E-mail address (optional)`,
    hint: msg`We send an invitation to this address. The first user manages the employer’s account. If you leave it empty, you can invite someone later.`,
    type: 'email',
  }),
});

/** Its first workplace. */
export const FIRST_SITE_FORM = describeForm<Section, AddedSiteInput, AddedSiteInput>()({
  // not `name`, which would be mistaken for a person's name
  siteName: required(site.text({ section: 'WORKPLACE', path: 'name', label: msg`Workplace name`, hint: msg`For example, Main shop` }), ''),
  provinceCode: required(site.item({ section: 'WORKPLACE', path: 'provinceCode', label: msg`Province`, blank: msg`Choose one` }), ''),
  district: required(site.text({ section: 'WORKPLACE', path: 'district', label: msg`District` }), ''),
  address: required(site.text({ section: 'WORKPLACE', path: 'address', label: msg`Address` }), ''),
});
