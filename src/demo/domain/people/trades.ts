/**
 * Working times: days as bits (1 Monday … 64 Sunday), start and end as minute of the day, hours a week
 * without the break.
 */
export interface Shift {
  readonly workDays: number;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly hoursPerWeek: number;
  /** Some of it lies between 22:00 and 5:00. */
  readonly night: boolean;
}

const shift = (workDays: number, startMinute: number, endMinute: number, hoursPerWeek: number, night = false): Shift => ({
  workDays,
  startMinute,
  endMinute,
  hoursPerWeek,
  night,
});

/**
 * The shifts of demo employers. None is longer than 48 hours or lacks a day of rest (Labour Law of Cambodia).
 */
export const SHIFTS = {
  office: shift(31, 480, 1_020, 40),
  workshop: shift(63, 450, 990, 48),
  shop: shift(63, 510, 1_050, 48),
  morning: shift(63, 420, 900, 42),
  evening: shift(126, 780, 1_260, 42),
  weekend: shift(121, 540, 1_020, 35),
  halfDay: shift(63, 480, 720, 24),
  bakeryNight: shift(63, 180, 660, 42, true),
} as const satisfies Readonly<Record<string, Shift>>;
export type ShiftName = keyof typeof SHIFTS;

/** A trade of the demo: an ESCO occupation with its shifts and pay. */
export interface Trade {
  /** The occupation's ESCO code. */
  readonly escoCode: string;
  readonly title: string;
  readonly tasks: string;
  readonly shifts: readonly ShiftName[];
  /** Monthly pay in whole US dollars, from beginners to experienced. */
  readonly monthlyUsd: readonly [number, number];
  /** The minimum level of English for speaking with customers, in addition to Khmer. */
  readonly english?: number;
  readonly minLiteracy: number;
  /** Apprenticeships are common in this trade. */
  readonly taught?: true;
  /** Internships are common in this trade. */
  readonly hasInterns?: true;
  readonly hazardous?: true;
}

/** The trades of the demo, chosen from those the programme trains for and places in. */
export const TRADES: readonly Trade[] = [
  trade(
    '5132.1.1',
    'Barista',
    'Prepare coffee and cold drinks, serve guests at the counter, keep machine and bar clean.',
    ['morning', 'evening', 'weekend'],
    [170, 230],
    2,
    { english: 1, taught: true, hasInterns: true },
  ),
  trade('5131.2', 'Waiter', 'Welcome guests, take orders, serve food and drinks, lay and clear the tables.', ['morning', 'evening'], [160, 220], 2, {
    english: 2,
    hasInterns: true,
  }),
  trade('5120.1', 'Cook', 'Prepare Khmer and Western dishes, keep the kitchen clean and the food safe.', ['morning', 'evening'], [200, 300], 1, {
    taught: true,
    hasInterns: true,
  }),
  trade(
    '9412.1',
    'Kitchen assistant',
    'Wash and cut vegetables, wash up, carry goods and keep the kitchen in order.',
    ['morning', 'evening', 'halfDay'],
    [155, 190],
    0,
  ),
  trade(
    '9411.2',
    'Fast-food crew member',
    'Prepare simple meals, take orders at the counter, keep the guest room clean.',
    ['morning', 'evening', 'weekend'],
    [160, 200],
    2,
  ),
  trade('5246.1', 'Canteen server', 'Serve meals at the counter of a canteen, refill and clean it.', ['morning', 'halfDay'], [155, 185], 1),
  trade('7512.1', 'Baker', 'Weigh, knead and bake bread, watch the oven, keep the bakery clean.', ['morning', 'workshop', 'bakeryNight'], [190, 270], 1, {
    taught: true,
  }),
  trade('7512.5', 'Pastry maker', 'Make cakes and pastry, decorate, pack orders.', ['morning', 'workshop'], [190, 280], 1, { taught: true, hasInterns: true }),
  trade('8153.1', 'Sewing machine operator', 'Sew parts of garments by machine, check seams, keep count of the pieces.', ['workshop'], [212, 240], 1),
  trade('7533.5', 'Sewing machinist', 'Sew bags and home textiles to a pattern, mend small faults.', ['workshop', 'office'], [212, 250], 1, { taught: true }),
  trade('7531.2', 'Dressmaker', 'Measure customers, cut and sew dresses and blouses, alter clothes.', ['workshop', 'office'], [180, 280], 2, {
    taught: true,
  }),
  trade('7533.2', 'Embroiderer', 'Embroider scarves and cushions by hand and machine to a drawing.', ['office', 'workshop'], [165, 230], 1, {
    taught: true,
  }),
  trade('7318.6', 'Silk weaver', 'Set up the loom, weave silk and cotton, check the cloth.', ['office', 'workshop'], [160, 240], 0, {
    taught: true,
  }),
  trade('7317.2', 'Basket maker', 'Prepare rattan and bamboo, weave baskets and trays to order.', ['office', 'halfDay'], [155, 210], 0, {
    taught: true,
  }),
  trade('7314.2', 'Potter', 'Throw and glaze cups and bowls, load the kiln, pack finished ware.', ['office', 'workshop'], [165, 230], 0, {
    taught: true,
  }),
  trade('9321.2', 'Packer', 'Pack and label goods by hand, check weight and seal, stack boxes.', ['workshop', 'office'], [155, 190], 1),
  trade(
    '8160.34',
    'Food production worker',
    'Run filling and cooking machines, follow hygiene rules, record each batch.',
    ['workshop', 'morning'],
    [180, 240],
    1,
  ),
  trade(
    '8160.24',
    'Soy-milk worker',
    'Soak, cook and strain soy beans, pasteurise and bottle the milk, clean the line.',
    ['morning', 'workshop'],
    [180, 230],
    1,
    { taught: true },
  ),
  trade('5223.6', 'Shop assistant', 'Serve customers, fill the shelves, keep the shop tidy.', ['shop', 'weekend'], [165, 220], 2, {
    english: 1,
  }),
  trade('5230.1', 'Cashier', 'Take payments, count the till, help customers pack.', ['shop', 'evening'], [175, 230], 3),
  trade('4110.1', 'Office clerk', 'Enter orders, file papers, answer the telephone, prepare letters.', ['office'], [215, 300], 3, {
    english: 2,
    hasInterns: true,
  }),
  trade('4226.1', 'Receptionist', 'Welcome visitors and guests, book rooms and meetings, answer the telephone.', ['office', 'morning'], [190, 280], 3, {
    english: 3,
    hasInterns: true,
  }),
  trade('9112.4', 'Room attendant', 'Clean guest rooms, change linen, report what is broken.', ['morning', 'office'], [165, 215], 1, {
    english: 1,
    hasInterns: true,
  }),
  trade('9112.2', 'Cleaner', 'Clean offices and stairs, empty bins, look after the cleaning stores.', ['morning', 'halfDay', 'office'], [155, 190], 0),
  trade('8157.1', 'Laundry worker', 'Sort, wash, dry and fold linen, look after the machines.', ['morning', 'workshop'], [160, 200], 0),
  trade('5141.1.2', 'Hairdresser assistant', 'Wash and dry hair, prepare colours, keep the salon clean, learn to cut.', ['shop', 'weekend'], [155, 200], 1, {
    taught: true,
  }),
  trade('5142.6', 'Manicurist', 'Care for hands and nails, advise customers, sterilise the tools.', ['shop', 'weekend'], [160, 220], 1, {
    english: 1,
    taught: true,
  }),
  trade('5311.1', 'Child care worker', 'Look after small children at a day nursery, prepare meals and play.', ['office', 'halfDay'], [170, 230], 2, {
    hasInterns: true,
  }),
  trade(
    '5322.1',
    'Home care aide',
    'Visit old people at home: help them wash, eat and walk, tidy, do the laundry.',
    ['morning', 'halfDay', 'office'],
    [165, 220],
    1,
  ),
  trade('9213.1', 'Farm worker', 'Grow vegetables, care for poultry, harvest and sort for the market.', ['morning', 'halfDay'], [155, 200], 0),
  trade('7522.2', 'Furniture maker', 'Cut, join and finish wooden furniture, look after tools and machines.', ['workshop'], [200, 300], 1, {
    taught: true,
    hazardous: true,
  }),
];

function trade(
  escoCode: string,
  title: string,
  tasks: string,
  shifts: readonly ShiftName[],
  monthlyUsd: readonly [number, number],
  minLiteracy: number,
  more: Pick<Trade, 'english' | 'taught' | 'hasInterns' | 'hazardous'> = {},
): Trade {
  return { escoCode, title, tasks, shifts, monthlyUsd, minLiteracy, ...more };
}
