import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required, textIn } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { languageName } from '../../../shared/labels/work-labels';
import type { ProgrammeEntryFragment, ProgrammeInput } from '../../gql';
import { institutionName, NEEDS, needText } from '../../shared/institution-labels';
import { provinceName } from '../../shared/employer-labels';

const { text, day, choices } = fieldKinds<'PROGRAMME', ProgrammeEntryFragment, Incomplete<ProgrammeInput>>();

/** An entry of the programme directory. The provinces and institutions to choose from are data. */
export const PROGRAMME_FORM = describeForm<'PROGRAMME', ProgrammeEntryFragment, ProgrammeInput>()({
  name: required(text({ section: 'PROGRAMME', path: 'name', label: msg`Name`, beside: 'names' }), ''),
  nameKm: text({ section: 'PROGRAMME', path: 'nameKm', label: msg`Name in Khmer`, beside: 'names' }),
  kinds: {
    ...choices({ section: 'PROGRAMME', path: 'kinds', label: msg`Help offered`, values: NEEDS, optionText: needText, columns: true, isRequired: true }),
    input: (values, name) => [['kinds', NEEDS.filter((need) => textsOf(values, name).includes(need))]],
  },
  provinceCode: {
    section: 'PROGRAMME',
    paths: ['provinceCode'],
    label: msg`Where`,
    view: { kind: 'select', blank: msg`Choose a province` },
    isRequired: true,
    saved: ({ province }) => province,
    values: ({ province }, name) => ({ [name]: province.code }),
    input: (values, name) => [['provinceCode', textOf(values, name).trim()]],
    text: (i18n, { province }) => provinceName(i18n, province),
  },
  about: required(
    text({ section: 'PROGRAMME', path: 'about', label: msg`What it does and for whom`, hint: msg`Never write who gets help there.`, rows: 4 }),
    '',
  ),
  contact: required(text({ section: 'PROGRAMME', path: 'contact', label: msg`How to contact it`, rows: 2 }), ''),
  languages: {
    section: 'PROGRAMME',
    paths: ['languages'],
    label: msg`Languages spoken`,
    view: { kind: 'choice', several: true, columns: true },
    saved: ({ languages }) => languages,
    values: ({ languages }, name) => ({ [name]: languages }),
    input: (values, name) => [['languages', [...textsOf(values, name)]]],
    controlWithin: (_code, name) => name,
    text: (i18n, { languages }) => i18n.list(languages.map((code) => languageName(i18n, code))),
  },
  institutionId: {
    section: 'PROGRAMME',
    paths: ['institutionId'],
    label: msg`Institution in Waymark that runs it`,
    hint: msg`Lets staff refer trainees there through Waymark.`,
    view: { kind: 'select', blank: msg`None of these` },
    saved: ({ institution }) => institution,
    values: ({ institution }, name) => ({ [name]: institution?.id ?? '' }),
    input: (values, name) => [['institutionId', textIn(values, name)]],
    text: (i18n, { institution }) => institution && institutionName(i18n, institution),
  },
  checkedOn: day({ section: 'PROGRAMME', path: 'checkedOn', label: msg`Last checked`, hint: msg`The day someone last confirmed these details.` }),
});

/** The values of a new entry. */
export const newProgrammeValues = (today: string): FormValues => ({ languages: ['km'], checkedOn: today });
