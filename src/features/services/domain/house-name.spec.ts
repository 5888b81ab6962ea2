import { isLikeAddress } from './house-name';

test.each(['No. 12, Street 271', 'Street 63', 'ផ្លូវ ២៧១', 'ផ្ទះលេខ ១២', '12B st. 4', '#12', '12/271', 'Phum 6', 'ភូមិ៣'])('%j looks like an address', (name) =>
  expect(isLikeAddress(name)).toBe(true),
);

test.each(['Lotus House', 'House 2', 'ផ្ទះឈូក ២', 'Street of Hope', 'ផ្លូវថ្មី', 'Rose Stay 3'])('%j looks like a name', (name) =>
  expect(isLikeAddress(name)).toBe(false),
);
