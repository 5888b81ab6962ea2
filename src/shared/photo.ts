/** The largest accepted photo in bytes; photos taken with a phone are smaller. */
export const MAX_PHOTO_BYTES = 5 * 1024 * 1024;

/** The longest accepted side in pixels: decoding needs memory for each pixel, however small the file is. */
export const MAX_PHOTO_SIZE = 12_000;

/** How many photos of its registration a business may send for undecided registrations. */
export const MAX_PHOTOS = 4;
