/** The size needed for reading a photo, and how small a file need not be made smaller. */
const LONGEST_PX = 2_000;
const QUALITY = 0.8;

/** A photo as a JPEG of at most so many pixels a side; null if the browser cannot write one. Metadata is left out. */
export async function shrink(photo: File): Promise<Blob | null> {
  const bitmap = await createImageBitmap(photo);
  const scale = Math.min(1, LONGEST_PX / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
