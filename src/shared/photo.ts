/** The largest photo that is taken, in bytes: what a phone takes is smaller. */
export const MAX_PHOTO_BYTES = 5 * 1024 * 1024;

/** The longest side in dots: whoever opens a photo needs memory for each dot, however small the file is. */
export const MAX_PHOTO_SIZE = 12_000;

/** How many photos of its registration a business sends for what is not decided yet. */
export const MAX_PHOTOS = 4;
