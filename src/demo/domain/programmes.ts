import type { Need } from '../../features/institutions/domain/needs';
import type { Programme } from '../../features/programmes/domain/programme';
import { addDays, instantOn, type LocalDate } from '../../shared/local-date';
import { Chance } from './chance';
import type { DemoInstitution } from './people/staff';

/**
 * An invented programme: its names, the help it offers, its province, a description, and how many days ago it
 * was checked.
 */
type InventedProgramme = readonly [name: string, nameKm: string, kinds: readonly Need[], provinceCode: string, about: string, checkedDaysAgo: number];

/** Twelve programmes that do not exist. Two were last checked too long ago, to show a stale entry. */
const INVENTED_PROGRAMMES: readonly InventedProgramme[] = [
  ['Demo Lotus Legal Desk', 'តុច្បាប់ផ្កាឈូក (សាកល្បង)', ['LEGAL'], '12', 'Free advice, and someone to go to court with.', 20],
  ['Demo Bamboo Night House', 'ផ្ទះយប់ឫស្សី (សាកល្បង)', ['SHELTER', 'EMERGENCY'], '12', 'Rooms for a night or some weeks, for women with children too.', 12],
  ['Demo River Health Corner', 'មុមសុខភាពទន្លេ (សាកល្បង)', ['HEALTH'], '08', 'A nurse on weekdays, and someone to go to the hospital with.', 45],
  ['Demo Palm Reading Circle', 'រង្វង់អានត្នោត (សាកល្បង)', ['LITERACY', 'NUMERACY'], '17', 'Reading and arithmetic in the evening, in groups of eight.', 60],
  ['Demo Sparrow Listening Room', 'បន្ទប់ស្តាប់ចាប (សាកល្បង)', ['COUNSELLING'], '17', 'Someone to talk with, alone or in a group.', 30],
  ['Demo Cotton Sewing School', 'សាលាដេរកប្បាស (សាកល្បង)', ['VOCATIONAL'], '03', 'Six months of sewing with a machine to keep.', 75],
  ['Demo Ginger Market Start', 'ចាប់ផ្តើមផ្សារខ្ញី (សាកល្បង)', ['SMALL_BUSINESS', 'LIFE_SKILLS'], '02', 'Keeping books, buying and selling, and a first stall.', 90],
  ['Demo Mango Family Visits', 'ទស្សនកិច្ចគ្រួសារស្វាយ (សាកល្បង)', ['FAMILY'], '03', 'Visits at home, and talks between a family and a person who comes back.', 15],
  ['Demo Banyan Job Counter', 'បញ្ជរការងារដើមជ្រៃ (សាកល្បង)', ['EMPLOYMENT'], '02', 'Openings in the town, and help with papers.', 110],
  ['Demo Crane Emergency Line', 'ខ្សែបន្ទាន់ក្រៀល (សាកល្បង)', ['EMERGENCY'], '09', 'Answers day and night and sends a car.', 8],
  ['Demo Pepper Hill Workshop', 'រោងជាងភ្នំម្រេច (សាកល្បង)', ['VOCATIONAL', 'LITERACY'], '07', 'Carpentry and motor repair for those who read little.', 240],
  ['Demo Salt Field School', 'សាលាស្រែអំបិល (សាកល្បង)', ['LIFE_SKILLS', 'NUMERACY'], '07', 'Weekend school for those who work.', 320],
];

/**
 * The programmes that partner institutions run themselves, by index in both lists: trainees can be referred
 * to those within the service.
 */
const INSTITUTION_OF: Readonly<Record<number, number>> = { 4: 1, 5: 2 };

/**
 * The demo directory on a day, maintained by its institutions in turn. Every telephone number in it begins
 * with more zeros than a real one can have.
 */
export const makeProgrammes = (today: LocalDate, institutions: readonly DemoInstitution[], chance: Chance): Programme[] =>
  INVENTED_PROGRAMMES.map(([name, nameKm, kinds, provinceCode, about, checkedDaysAgo], at) => ({
    id: chance.id(),
    savedBy: (institutions[at % institutions.length] as DemoInstitution).id,
    institutionId: institutions[INSTITUTION_OF[at] ?? -1]?.id ?? null,
    name,
    nameKm,
    kinds,
    provinceCode,
    about,
    contact: `Invented for the demo. Call 000 000 ${String(at + 1).padStart(3, '0')}.`,
    languages: at % 4 === 0 ? ['km', 'en'] : ['km'],
    checkedOn: addDays(today, -checkedDaysAgo),
    closedOn: null,
    version: 1,
    createdAt: instantOn(addDays(today, -checkedDaysAgo), 600),
  }));
