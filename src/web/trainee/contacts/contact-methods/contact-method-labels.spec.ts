import { i18nFor } from '../../../shared/labels/page-i18n';
import { contactOwnerFact } from './contact-method-labels';

const i18n = i18nFor('en');

test('a trusted person is someone else, whatever owner is recorded', () => {
  expect(contactOwnerFact(i18n, { kind: 'TRUSTED_PERSON', owner: 'SELF' })).toEqual(['Who it is', 'Someone you chose']);
  expect(contactOwnerFact(i18n, { kind: 'TRUSTED_PERSON', owner: 'FAMILY' })).toEqual(['Who it is', 'Someone in your family']);
});

test('only a phone or a mailbox has an owner', () => {
  expect(contactOwnerFact(i18n, { kind: 'SMS', owner: 'SELF' })).toEqual(['Whose phone it is', 'Only yours']);
  expect(contactOwnerFact(i18n, { kind: 'IN_PERSON', owner: 'SELF' })).toBeNull();
});
