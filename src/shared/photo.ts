/** The largest accepted photo in bytes; photos taken with a phone are smaller. */
export const MAX_PHOTO_BYTES = 5 * 1024 * 1024;

/** The longest accepted side in pixels. */
export const MAX_PHOTO_SIZE = 12_000;

/** The most pixels of an accepted photo: decoding costs time for each pixel, however small the file is. */
export const MAX_PHOTO_PIXELS = 40_000_000;

/** The same for a progressive JPEG or an interlaced PNG, which a decoder holds in memory as a whole. */
export const MAX_PROGRESSIVE_PIXELS = 16_000_000;

/** How many photos of its registration a business may send for undecided registrations. */
export const MAX_PHOTOS = 4;

/** How many photos of the site a visit may have: the decision pages stay readable, and every one of them is looked at. */
export const MAX_VISIT_PHOTOS = 12;
