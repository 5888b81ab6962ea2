import { kindOfWorkName } from './kind-of-work-name';

test.each([
  ['Waiters', 'waiter/waitress', 'Waiters'],
  ['Waiters', 'head waiter/head waitress', 'Waiters'],
  ['Waiters', 'sommelier', 'Waiters (sommelier)'],
  ['Cooks', 'cook', 'Cooks'],
  ['Kitchen helpers', 'kitchen porter', 'Kitchen helpers'],
  ['Bartenders', 'barista', 'Bartenders (barista)'],
  ['Cleaners and helpers in offices, hotels and other establishments', 'building cleaner', 'Cleaners and helpers in offices, hotels and other establishments'],
  ['Fast food preparers', 'pizzaiolo', 'Fast food preparers (pizzaiolo)'],
  ['អ្នកសម្អាត', 'អ្នកសម្អាតអគារ', 'អ្នកសម្អាត'],
  ['អ្នកសម្អាត', 'train cleaner', 'អ្នកសម្អាត'],
  ['អ្នកក្រឡុកភេសជ្ជៈ', 'អ្នកឆុងកាហ្វេ', 'អ្នកក្រឡុកភេសជ្ជៈ (អ្នកឆុងកាហ្វេ)'],
])('the kind %j found by %j is %j', (group, occupation, name) => expect(kindOfWorkName(group, occupation)).toBe(name));
