import { i18nFor } from '../../../shared/labels/page-i18n';
import { placementFile } from './placement-file';

const i18n = i18nFor('en', '2026-11-30');
const PLACEMENT = {
  __typename: 'PlacementListRow',
  id: 'a',
  traineeId: 'b',
  code: 'W-4CFZ',
  displayName: 'Sophea',
  title: 'Cleaner',
  employerId: 'c',
  employer: 'Mekong Laundry',
  province: { __typename: 'Province', name: 'Phnom Penh', nameKm: 'ភ្នំពេញ' },
  state: 'ACTIVE',
  startsOn: '2026-11-20',
  confirmedByTraineeAt: '2026-11-20T02:00:00Z',
  confirmedByEmployerAt: '2026-11-20T02:00:00Z',
  verifiedAt: null,
  followUpsDone: 0,
  followUpsDue: 1,
  followUpsOverdue: 0,
  nextFollowUpOn: null,
  lastContactOn: null,
  placementOfficer: null,
  isOnHold: false,
  hasOpenAlert: false,
} as const;

test('the exported list of placements marks witnessed answers', () => {
  const exported = {
    __typename: 'PlacementsExportPayload' as const,
    rows: [true, false].map((isWitnessed) => ({ ...PLACEMENT, availableActions: [], isWitnessed })),
    exportedAt: '2026-11-30T02:00:00Z',
    exportedBy: 'Dara',
    institution: { __typename: 'Institution' as const, name: 'Ours', nameKm: null },
  };
  const { body } = placementFile(i18n, exported, { reason: 'SUPPORT', format: 'CSV' });
  const [headings = [], ...rows] = String(body)
    .trim()
    .split(/\r?\n/)
    .slice(-3)
    .map((line) => line.split(','));
  const column = headings.findIndex((heading) => heading.includes('Witnessed'));
  expect(column).toBeGreaterThan(0);
  expect(rows.map((row) => row[column])).toEqual(['Yes', '']);
});
