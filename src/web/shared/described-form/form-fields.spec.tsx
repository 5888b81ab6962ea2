import type { MessageDescriptor } from '@lingui/core';
import { visitor } from '../../../platform/security/actor';
import { renderPage } from '../form/field-names';
import type { FormDraft } from '../form/form-drafts';
import { i18nFor } from '../labels/page-i18n';
import type { Visit } from '../visit/visit';
import { describeForm } from './form-description';
import { FormFields } from './form-fields';
import { fieldKinds, required } from './form-kinds';

interface Input {
  readonly code: string;
  readonly heldOn: string;
  readonly hours: number | null;
  readonly siteId: string;
  readonly people: string[];
  readonly grant: string | null;
}
type Content = { [K in keyof Input]: Input[K] | null };

const label = (message: string): MessageDescriptor => ({ id: message, message });
const { text, day, decimal, item, items } = fieldKinds<'ALL', Content, Content>();
const FORM = describeForm<'ALL', Content, Input>()({
  code: required(text({ section: 'ALL', path: 'code', label: label('Code'), autocomplete: 'off', short: true }), ''),
  heldOn: required(day({ section: 'ALL', path: 'heldOn', label: label('Date') }), ''),
  hours: decimal({ section: 'ALL', path: 'hours', label: label('Hours') }),
  siteId: required(item({ section: 'ALL', path: 'siteId', label: label('Site'), blank: label('Choose one') }), ''),
  people: items({ section: 'ALL', path: 'people', label: label('People') }),
  grant: text({ section: 'ALL', path: 'grant', label: label('Grant'), collapsed: label('Use another grant') }),
});
const SITES = [
  { value: 'a', label: 'Shop' },
  { value: 'b', label: 'Kitchen' },
];
const DATA = {
  code: { value: 'W-1', hint: 'On her card' },
  heldOn: { days: { last: '2026-11-05' }, value: '2026-11-04' },
  siteId: { options: SITES },
  people: { options: SITES, value: ['b'] },
};

function render(draft: FormDraft, names?: readonly string[]): string {
  const visit: Visit = {
    audience: 'staff',
    actor: visitor('staff', 'en'),
    sessionHash: null,
    address: '',
    device: { current: null, next: null },
    agent: '',
    sessionState: null,
    i18n: i18nFor('en'),
    formToken: '',
    path: '/staff',
    atPage: '/staff',
    draft,
    draftKey: null,
    pendingDraftKey: null,
    owner: { visitor: '' },
    endedOwner: null,
    showsDemoSuggestions: false,
  };
  return renderPage(<FormFields visit={visit} form={FORM} data={DATA} {...(names ? { names } : {})} />);
}

const EMPTY: FormDraft = { values: {}, problems: [] };

test('a field shows the value, hint, days and options that only the page knows', () => {
  expect(render(EMPTY, ['code'])).toMatch(/On her card.*<input id="code" name="code" autocomplete="off".* class="short" value="W-1"/);
  expect(render(EMPTY, ['heldOn'])).toMatch(/Not after Thursday, 5 November.*value="04\/11\/2026"/);
  expect(render(EMPTY, ['siteId'])).toMatch(/<option value selected>Choose one<\/option><option value="a">Shop<\/option><option value="b">Kitchen/);
  expect(render(EMPTY, ['people'])).toMatch(/type="checkbox" name="people" value="a" id.*value="b" checked/);
});

test('typed values take the place of the initial ones', () => {
  const html = render({ values: { code: 'W-2', heldOn: '', siteId: 'b', people: 'a' }, problems: [] });
  expect(html).toMatch(/name="code".* value="W-2"/);
  expect(html).not.toContain('04/11/2026');
  expect(html).toMatch(/<option value="b" selected/);
  expect(html).toMatch(/name="people" value="a" checked/);
});

test('a collapsed field opens if it has a value or a problem', () => {
  expect(render(EMPTY)).toContain('<details><summary>Use another grant');
  expect(render({ values: { grant: '' }, problems: [] })).toContain('<details><summary>');
  expect(render({ values: { grant: 'G1' }, problems: [] })).toContain('<details open><summary>');
  expect(render({ values: { grant: '' }, problems: [{ field: 'grant', message: 'Unknown' }] })).toContain('<details open><summary>');
});
