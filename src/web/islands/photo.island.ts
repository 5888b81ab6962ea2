/**
 * Shrinks a photo before upload to the size needed for reading it. A phone's original is often ten times
 * larger, and would not get through a slow connection in time. Without this script, or if the browser cannot
 * decode the picture, the original is sent.
 */
const LONGEST_PX = 2_000;
const SMALL_ENOUGH_BYTES = 600_000;
const QUALITY = 0.8;
const field = document.querySelector<HTMLInputElement>('input[type=file][name=photo]');

async function shrink(photo: File): Promise<Blob | null> {
  const bitmap = await createImageBitmap(photo);
  const scale = Math.min(1, LONGEST_PX / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

async function replace(input: HTMLInputElement): Promise<void> {
  const photo = input.files?.[0];
  if (!photo || photo.size <= SMALL_ENOUGH_BYTES) return;
  const shrunk = await shrink(photo).catch(() => null);
  // The user may have chosen another photo in the meantime.
  if (!shrunk || shrunk.size >= photo.size || input.files?.[0] !== photo) return;
  const files = new DataTransfer();
  files.items.add(new File([shrunk], photo.name, { type: shrunk.type }));
  input.files = files.files;
}

field?.addEventListener('change', () => void replace(field));
