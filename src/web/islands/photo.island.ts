import { shrink } from './shrink-photo';

/**
 * Shrinks a photo before upload to the size needed for reading it. A phone's original is often ten times
 * larger, and would not get through a slow connection in time. Without this script, or if the browser cannot
 * decode the picture, the original is sent.
 */
const SMALL_ENOUGH_BYTES = 600_000;
const field = document.querySelector<HTMLInputElement>('input[type=file][name=photo]');

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
