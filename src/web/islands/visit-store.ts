/**
 * The draft of a visit on this device: encrypted, one site at a time. The passphrase is in no storage and is never
 * sent. It derives the key (PBKDF2), which exists only while a page is open and cannot be exported. What is stored in
 * plain is how to derive the key and when the draft ends (docs/decisions/0028-encrypt-visit-drafts-with-a-passphrase.md).
 *
 * Several pages may have the draft open. Each write checks in its own transaction that the draft is still stored, so
 * that none brings back a wiped one, and a changed draft is never replaced by an older copy in memory.
 */
const DATABASE = 'visit-draft';
const STORE = 'sealed';
const DRAFT = 'draft';
const MAX_PHOTOS = 12;
/** OWASP's minimum for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

export type Answer = 'YES' | 'NO' | 'NA' | 'UNKNOWN';
export interface Question {
  readonly code: string;
  readonly cluster: string;
  readonly question: string;
  readonly mayNotApply: boolean;
  readonly isCritical?: boolean;
}
export interface DraftAnswer {
  readonly answer: Answer;
  readonly evidence: 'OBSERVED' | 'DOCUMENT_CHECKED' | null;
}
/** What is encrypted: the questions of one site, what the server had, and what was answered here. */
export interface Draft {
  readonly id: string;
  readonly vettingId: string;
  readonly site: string;
  readonly questions: readonly Question[];
  /** How many questions have an answer, as a text for each count: browsers on phones lack Khmer digits. */
  readonly counts?: readonly string[];
  /** The answers on the server that the visitor saw last. */
  base: Record<string, Answer>;
  answers: Record<string, DraftAnswer>;
  /** The request that may have been sent already: sent again under the same key, it counts once. */
  pending?: { key: string; body: string };
}
export interface Photo {
  /** Also the key of its request. */
  readonly id: string;
  readonly subject: string;
  readonly itemCode: string;
  readonly bytes: ArrayBuffer;
  /** Why the server refused it. */
  readonly refused?: string;
}
interface Sealed {
  /** Random for each write, so it also identifies a version of the record. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}
interface SealedDraft extends Sealed {
  /** Random for each draft, so it also identifies the draft. */
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly expiresAt: number;
}
/** A draft with the key that opened it, as it was read or changed last. */
export interface OpenDraft {
  readonly key: CryptoKey;
  sealed: SealedDraft;
  draft: Draft;
}

/** Another page has sent, wiped or replaced the draft. */
export class DraftGone extends Error {}

/** A random id; crypto.randomUUID is missing in browsers of five years ago. */
export const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.join() === other.join();

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The draft cannot be read or stored.')));
  });

/** Resolves when the transaction is complete: until then, the browser may undo it, as when the device is full. */
async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    // strict: on the disk, in case the battery is empty before the system writes it
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The draft cannot be stored.')));
    });
    return (await Promise.all([work(transaction.objectStore(STORE)), complete]))[0];
  } finally {
    database.close();
  }
}

export const wipe = (): Promise<unknown> => inStore('readwrite', (store) => settled(store.clear()));

const stored = (store: IDBObjectStore): Promise<SealedDraft | undefined> => settled(store.get(DRAFT) as IDBRequest<SealedDraft | undefined>);

/** The sealed draft of this device; an expired one is wiped. */
export const sealedDraft = (): Promise<SealedDraft | undefined> =>
  inStore('readwrite', async (store) => {
    const sealed = await stored(store);
    if (sealed && Date.now() < sealed.expiresAt) return sealed;
    store.clear();
    return undefined;
  });

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** Encrypts with a fresh nonce each time. The name is authenticated: a photo cannot be exchanged for another record. */
async function seal(key: CryptoKey, name: string, content: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }, key, content) };
}
const unseal = (key: CryptoKey, name: string, { iv, data }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }, key, data);

const encode = (value: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));
const unsealDraft = async (key: CryptoKey, sealed: SealedDraft): Promise<Draft> =>
  JSON.parse(new TextDecoder().decode(await unseal(key, DRAFT, sealed))) as Draft;

/** Replaces whatever draft is on this device; if it cannot be stored, the earlier one stays. */
export async function createDraft(passphrase: string, draft: Draft, expiresAt: number): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  const sealed = { ...(await seal(key, DRAFT, encode(draft))), salt, iterations: ITERATIONS, expiresAt };
  await inStore('readwrite', (store) => {
    store.clear();
    return settled(store.put(sealed, DRAFT));
  });
}

/** Null if the passphrase is wrong. */
export async function openDraft(passphrase: string, sealed: SealedDraft): Promise<OpenDraft | null> {
  const key = await deriveKey(passphrase, sealed.salt, sealed.iterations);
  try {
    return { key, sealed, draft: await unsealDraft(key, sealed) };
  } catch {
    return null;
  }
}

/** The stored record of an open draft. */
async function storedOf({ sealed }: OpenDraft, store: IDBObjectStore): Promise<SealedDraft> {
  const current = await stored(store);
  if (!current || !isSame(current.salt, sealed.salt)) throw new DraftGone();
  return current;
}

/** Reads what other pages have changed. */
export async function refreshDraft(open: OpenDraft): Promise<void> {
  open.sealed = await inStore('readonly', (store) => storedOf(open, store));
  open.draft = await unsealDraft(open.key, open.sealed);
}

/** Changes the stored draft; again from the start if another page has changed it before this change is written. */
export async function changeDraft(open: OpenDraft, change: (draft: Draft) => void): Promise<void> {
  for (let isWritten = false; !isWritten;) {
    await refreshDraft(open);
    const { key, sealed, draft } = open;
    change(draft);
    const changed = { ...sealed, ...(await seal(key, DRAFT, encode(draft))) };
    isWritten = await inStore('readwrite', async (store) => {
      if (!isSame((await storedOf(open, store)).iv, sealed.iv)) return false;
      store.put(changed, DRAFT);
      return true;
    });
    open.sealed = changed;
  }
}

/** Wipes the draft unless something unsent is stored. @returns whether it is wiped */
export const wipeIfSent = (open: OpenDraft): Promise<boolean> =>
  inStore('readwrite', async (store) => {
    const { iv } = await storedOf(open, store);
    const isSent = isSame(iv, open.sealed.iv) && Object.keys(open.draft.answers).length === 0 && (await settled(store.count())) === 1;
    if (isSent) store.clear();
    return isSent;
  });

function sealPhoto(key: CryptoKey, { bytes, ...label }: Photo): Promise<Sealed> {
  const head = encode(label);
  const content = new Uint8Array(4 + head.length + bytes.byteLength);
  new DataView(content.buffer).setUint32(0, head.length);
  content.set(head, 4);
  content.set(new Uint8Array(bytes), 4 + head.length);
  return seal(key, label.id, content);
}

async function unsealPhoto(key: CryptoKey, name: string, sealed: Sealed): Promise<Photo> {
  const content = await unseal(key, name, sealed);
  const end = 4 + new DataView(content).getUint32(0);
  const label = JSON.parse(new TextDecoder().decode(content.slice(4, end))) as Omit<Photo, 'bytes'>;
  return { ...label, bytes: content.slice(end) };
}

/** @returns false if the draft has as many photos as a visit may have */
export async function savePhoto(open: OpenDraft, photo: Photo): Promise<boolean> {
  const sealed = await sealPhoto(open.key, photo);
  return inStore('readwrite', async (store) => {
    await storedOf(open, store);
    // the draft itself is a record too
    if ((await settled(store.count())) > MAX_PHOTOS) return false;
    store.put(sealed, photo.id);
    return true;
  });
}

/** Notes why a photo was refused. Its request gets a new key: under the old one, the server would repeat the refusal. */
export async function markRefused({ key }: OpenDraft, photo: Photo, refused: string): Promise<void> {
  const marked = { ...photo, id: newId(), refused };
  const sealed = await sealPhoto(key, marked);
  await inStore('readwrite', async (store) => {
    // removed on another page
    if ((await settled(store.getKey(photo.id))) === undefined) return;
    store.delete(photo.id);
    store.put(sealed, marked.id);
  });
}

export const removePhoto = (id: string): Promise<unknown> => inStore('readwrite', (store) => settled(store.delete(id)));

export async function photosOf(open: OpenDraft): Promise<Photo[]> {
  const [names, records] = await inStore('readonly', async (store) => {
    await storedOf(open, store);
    return Promise.all([settled(store.getAllKeys() as IDBRequest<string[]>), settled(store.getAll() as IDBRequest<Sealed[]>)]);
  });
  const photos = names.map((name, at) => [name, records[at] as Sealed] as const).filter(([name]) => name !== DRAFT);
  return Promise.all(photos.map(([name, sealed]) => unsealPhoto(open.key, name, sealed)));
}
