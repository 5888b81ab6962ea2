import { Injectable } from '@nestjs/common';
import { invalid, type Refusal } from '../../shared/refusal';
import { type Photo, readPhoto } from './read-photo';

/** Photos of one sender, and of all senders, that may be read or wait for it. */
const MOST_OF_SENDER = 6;
const MOST_WAITING = 12;

/**
 * Reads photos one after another: decoding one may take some hundred megabytes of memory, and it uses a thread
 * of the pool that also hashes passwords.
 */
@Injectable()
export class PhotoReader {
  readonly #waiting: string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  /** Reads a photo when it is its turn, and refuses it if too many are waiting. */
  async read(path: string, sender: string, sent: Buffer): Promise<Photo | Refusal<'INVALID_INPUT'>> {
    const waitingOfSender = this.#waiting.filter((other) => other === sender).length;
    if (waitingOfSender >= MOST_OF_SENDER || this.#waiting.length >= MOST_WAITING) return invalid([{ path, problem: 'OTHER_PHOTOS_FIRST' }]);
    this.#waiting.push(sender);
    const photo = this.#last.then(() => readPhoto(path, sent));
    this.#last = photo.catch(() => undefined);
    try {
      return await photo;
    } finally {
      this.#waiting.splice(this.#waiting.indexOf(sender), 1);
    }
  }
}
