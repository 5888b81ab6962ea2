import { SECTORS } from '../../../features/employers/domain/sectors';
import { likelyFirst } from './unclear-choices';

const choices = SECTORS.map((code) => ({ code }));

test.each([
  ['childcare at home', 'CARE'],
  ['ថែទាំកុមារ', 'CARE'],
  ['raising pigs', 'AGRICULTURE'],
  ['grows mushrooms', 'AGRICULTURE'],
  ['ចិញ្ចឹមមាន់', 'AGRICULTURE'],
  ['motorbike repair', 'OTHER'],
  ['delivery of parcels', 'OTHER'],
  ['skin care', 'BEAUTY'],
  ['laundry', 'CLEANING'],
  ['print shop', 'OFFICE'],
])('the first sector for %j is %s', (text, sector) => expect(likelyFirst('sector', text, choices)[0]?.code).toBe(sector));
