import { shortenedName } from './shortened-name';

test.each([
  ['Chan Sreymom', 'Sreymom C.'],
  ['Sreymom C.', 'Sreymom C.'],
  ['Dara r', 'Dara R.'],
  ['K. Dara', 'Dara K.'],
  ['Chan Sok Dara', 'Dara C.'],
  ['ចាន់ ស្រីមុំ', 'ស្រីមុំ ច.'],
  ['Sreymom', 'Sreymom'],
  ['ចាន់ស្រីមុំ', ''],
])('%s is read as %j', (name, shortened) => expect(shortenedName(name, true)).toBe(shortened));
