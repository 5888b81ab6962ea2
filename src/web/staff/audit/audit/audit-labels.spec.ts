import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, UNANNOUNCED_ACTIONS } from '../../../../shared/events';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { ACTION_LABELS } from './audit-action-labels';
import { actionText } from './audit-labels';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');
const ACTIONS: readonly string[] = [...EVENTS, ...UNANNOUNCED_ACTIONS];

/** The action codes in SQL that writes audit lines. The compiler cannot check them against the list. */
function codesInSql(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => [...readFileSync(join(ROOT, folder, name), 'utf8').matchAll(/insert into audit_pending[^;]*?'([A-Z][a-z]+(?:[A-Z][a-z]+)*)'/g)])
    .flatMap(([, code]) => (code === undefined ? [] : [code]));
}

test('every audit action has a label in both languages', () => {
  expect(Object.keys(ACTION_LABELS).sort()).toEqual(ACTIONS.filter((action) => action !== 'RecordAccessed').sort());
  for (const action of ACTIONS) {
    expect(actionText(i18nFor('en'), action, 'trainee')).toMatch(/^[a-zA-Z’ -]+$/);
    expect([action, actionText(i18nFor('km'), action, 'trainee')]).toEqual([
      action,
      expect.stringMatching(/^[\u1780-\u17ff\u200b ]*(?:PIN)?[\u1780-\u17ff\u200b ]*$/u),
    ]);
  }
});

test('SQL writes only listed audit actions', () => {
  const sqlActions = [...codesInSql('migrations', '.sql'), ...codesInSql('src', '.ts')];
  expect(sqlActions).toEqual(expect.arrayContaining(['RecordAccessed', 'ImportedTraineeRemoved']));
  expect(sqlActions.filter((code) => !ACTIONS.includes(code))).toEqual([]);
});

test('an audit line for a list view states the size of the list', () => {
  expect(actionText(i18nFor('en'), 'RecordAccessed', 'trainee', 12)).toBe('viewed her record, in a list of 12');
  expect([null, undefined].map((among) => actionText(i18nFor('en'), 'RecordAccessed', 'trainee', among))).toEqual(['viewed her record', 'viewed her record']);
});

test('an audit line with a retired action code still names what changed', () => {
  expect(actionText(i18nFor('en'), 'GrantClosed', 'grant')).toBe('changed a grant');
});
