import type { SizeBand } from '../../features/employers/domain/employer';
import type { Sector } from '../../features/employers/domain/sectors';

/** How far the vetting of a demo employer has progressed. */
export type VettingStage = 'CLEARED' | 'WITH_CONDITIONS' | 'EXPIRING' | 'EXPIRED' | 'HELD' | 'APPLIED' | 'VISIT_PLANNED' | 'VISITED' | 'TO_DECIDE' | 'REFUSED';

/** An invented employer; any likeness to an enterprise of this name and place is unintended. */
export interface Enterprise {
  readonly name: string;
  readonly khmerName: string | null;
  readonly sector: Sector;
  readonly sizeBand: SizeBand;
  readonly provinces: readonly string[];
  /** The ESCO codes of the trades it hires for. */
  readonly trades: readonly string[];
  readonly stage: VettingStage;
  /** It belongs to the first institution itself. */
  readonly own?: true;
  readonly servesAlcohol?: true;
  readonly housing?: true;
}

/** The forty employers; the own enterprises of the first institution are listed first. */
export const ENTERPRISES: readonly Enterprise[] = [
  { ...enterprise('Morning Lotus Café', 'ហាងកាហ្វេ ផ្កាឈូកព្រឹក', 'CAFE_RESTAURANT', '10-49', ['12', '17'], ['5132.1.1', '5131.2', '5120.1', '7512.5']), own: true },
  { ...enterprise('Rumduol Handicraft Workshop', 'សិប្បកម្ម រំដួល', 'HANDICRAFT', '10-49', ['12'], ['7533.5', '7533.2', '7531.2']), own: true },
  { ...enterprise('Good Bean Soy-Milk Factory', 'រោងចក្រទឹកសណ្តែក គ្រាប់ល្អ', 'FOOD_PROCESSING', '10-49', ['08'], ['8160.24', '9321.2']), own: true },
  enterprise('River Terrace Restaurant', 'ភោជនីយដ្ឋាន រាបមាត់ទន្លេ', 'CAFE_RESTAURANT', '10-49', ['12'], ['5120.1', '5131.2', '9412.1']),
  enterprise('Three Palms Café', null, 'CAFE_RESTAURANT', '1-9', ['17'], ['5132.1.1', '5131.2']),
  enterprise('Blue Cup Coffee', null, 'CAFE_RESTAURANT', '10-49', ['12', '02'], ['5132.1.1', '7512.5', '5230.1']),
  {
    ...enterprise('Old Market Kitchen', 'ផ្ទះបាយផ្សារចាស់', 'CAFE_RESTAURANT', '10-49', ['07'], ['5120.1', '9412.1', '5131.2'], 'WITH_CONDITIONS'),
    servesAlcohol: true,
  },
  enterprise('Daily Rice Canteens', 'អាហារដ្ឋាន បាយប្រចាំថ្ងៃ', 'FOOD_SERVICE', '50-249', ['12', '08'], ['5246.1', '5120.1', '9412.1']),
  enterprise('Crispy House', null, 'FOOD_SERVICE', '50-249', ['12'], ['9411.2', '5230.1']),
  enterprise('Noodle Corner', 'ជ្រុងគុយទាវ', 'FOOD_SERVICE', '10-49', ['03'], ['5120.1', '9412.1']),
  enterprise('Angkor Bread Bakery', 'ហាងនំប៉័ង អង្គរ', 'FOOD_PROCESSING', '10-49', ['17'], ['7512.1', '7512.5', '5223.6']),
  enterprise('Tonle Preserves', 'ចំណីអាហារ ទន្លេ', 'FOOD_PROCESSING', '50-249', ['06'], ['8160.34', '9321.2'], 'EXPIRING'),
  enterprise('Palm Sugar Union', 'សហគមន៍ស្ករត្នោត', 'FOOD_PROCESSING', '10-49', ['05'], ['9321.2', '8160.34']),
  enterprise('Mekong Stitch', 'ដេរមេគង្គ', 'GARMENT', '250+', ['08'], ['8153.1', '7533.5']),
  enterprise('Fair Seam Apparel', null, 'GARMENT', '250+', ['12'], ['8153.1', '4110.1']),
  enterprise('Evergreen Travel Bags', null, 'GARMENT', '250+', ['05'], ['7533.5', '8153.1'], 'WITH_CONDITIONS'),
  enterprise('Golden Thread Garments', 'អំបោះមាស', 'GARMENT', '250+', ['21'], ['8153.1', '7533.5'], 'HELD'),
  enterprise('Silk Island Weavers', 'តម្បាញកោះសូត្រ', 'HANDICRAFT', '10-49', ['08'], ['7318.6', '5223.6']),
  enterprise('Reed and Rattan', 'ផ្ដៅ និងឫស្សី', 'HANDICRAFT', '1-9', ['06'], ['7317.2']),
  enterprise('Clay House Kampong Chhnang Ware', null, 'HANDICRAFT', '10-49', ['17'], ['7314.2', '9321.2']),
  enterprise('Krama House', 'ផ្ទះក្រមា', 'HANDICRAFT', '10-49', ['03'], ['7318.6', '7533.2'], 'EXPIRING'),
  enterprise('Little Stitches', null, 'HANDICRAFT', '1-9', ['02'], ['7531.2', '7533.5']),
  enterprise('Sunrise Mini-Market', 'ផ្សារទំនើប ថ្ងៃរះ', 'RETAIL', '50-249', ['12', '08'], ['5223.6', '5230.1', '9112.2']),
  enterprise('Family Fashion', null, 'RETAIL', '10-49', ['02'], ['5223.6', '7531.2']),
  enterprise('Gentle Hands Home Care', 'សេវាថែទាំតាមផ្ទះ ដៃទន់', 'CARE', '10-49', ['12'], ['5322.1']),
  { ...enterprise('Lotus Pond Guesthouse', null, 'HOSPITALITY', '10-49', ['17'], ['9112.4', '4226.1', '8157.1']), housing: true },
  {
    ...enterprise('Riverside Garden Hotel', 'សណ្ឋាគារ សួនមាត់ទន្លេ', 'HOSPITALITY', '50-249', ['17', '07'], ['9112.4', '5131.2', '5120.1', '8157.1']),
    housing: true,
    servesAlcohol: true,
  },
  enterprise('Central Stay', null, 'HOSPITALITY', '10-49', ['12'], ['9112.4', '4226.1']),
  enterprise('Clean and Bright Services', 'សេវាសម្អាត ភ្លឺស្អាត', 'CLEANING', '50-249', ['12'], ['9112.2']),
  enterprise('White Linen Laundry', null, 'CLEANING', '10-49', ['17'], ['8157.1']),
  enterprise('Jasmine Hair Salon', 'ហាងធ្វើសក់ ម្លិះ', 'BEAUTY', '1-9', ['12'], ['5141.1.2', '5142.6']),
  enterprise('Rose Nails', null, 'BEAUTY', '1-9', ['02'], ['5142.6'], 'EXPIRED'),
  enterprise('Small Steps Day Nursery', 'មណ្ឌលថែទាំកុមារ ជំហានតូច', 'CARE', '10-49', ['12'], ['5311.1', '9412.1']),
  { ...enterprise('Green Field Vegetables', 'បន្លែវាលបៃតង', 'AGRICULTURE', '10-49', ['21'], ['9213.1', '9321.2']), housing: true },
  enterprise('Clear Line Offices', null, 'OFFICE', '10-49', ['12'], ['4110.1', '4226.1', '9112.2']),
  enterprise('Joinery Sen Sok', 'ជាងឈើ សែនសុខ', 'CONSTRUCTION', '10-49', ['12'], ['7522.2'], 'TO_DECIDE'),
  enterprise('Harbour View Guesthouse', null, 'HOSPITALITY', '10-49', ['18'], ['9112.4'], 'VISITED'),
  enterprise('Sweet Corner Pastry', null, 'FOOD_PROCESSING', '1-9', ['12'], ['7512.5'], 'APPLIED'),
  enterprise('Quick Hands Packing', null, 'FOOD_PROCESSING', '50-249', ['01'], ['9321.2'], 'VISIT_PLANNED'),
  enterprise('Night Market Clothing', null, 'RETAIL', '1-9', ['17'], ['5223.6'], 'REFUSED'),
];

function enterprise(
  name: string,
  khmerName: string | null,
  sector: Sector,
  sizeBand: SizeBand,
  provinces: readonly string[],
  trades: readonly string[],
  stage: VettingStage = 'CLEARED',
): Enterprise {
  return { name, khmerName, sector, sizeBand, provinces, trades, stage };
}
