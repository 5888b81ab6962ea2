/**
 * The draft of a visit on this device: encrypted, one site at a time. The passphrase is in no storage and is never
 * sent. It derives the key (PBKDF2), which exists only while a page is open and cannot be exported. What is stored in
 * plain is how to derive the key and when the draft ends (docs/decisions/0028-encrypt-visit-drafts-with-a-passphrase.md).
 */
const DATABASE = 'visit-draft';
const STORE = 'sealed';
const DRAFT = 'draft';
/** OWASP's minimum for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;

export type Answer = 'YES' | 'NO' | 'NA' | 'UNKNOWN';
export interface Question {
  readonly code: string;
  readonly cluster: string;
  readonly question: string;
  readonly mayNotApply: boolean;
}
/** What is encrypted: the questions of one site, what the server had, and what was answered here. */
export interface Draft {
  readonly id: string;
  readonly vettingId: string;
  readonly site: string;
  readonly questions: readonly Question[];
  /** The answers on the server that the visitor saw last. */
  base: Record<string, Answer>;
  answers: Record<string, { answer: Answer; evidence: 'OBSERVED' | 'DOCUMENT_CHECKED' | null }>;
  /** The request that may have been sent already: sent again under the same key, it counts once. */
  pending?: { key: string; body: string };
}
export interface Photo {
  readonly id: string;
  readonly subject: string;
  readonly itemCode: string;
  readonly bytes: ArrayBuffer;
}
interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}
interface SealedDraft extends Sealed {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly expiresAt: number;
}
/** A draft with the key that opened it. */
export interface OpenDraft {
  readonly key: CryptoKey;
  readonly sealed: SealedDraft;
  readonly draft: Draft;
}

/** A random id; crypto.randomUUID is missing in browsers of five years ago. */
export const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The draft cannot be read or stored.')));
  });

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

export const wipe = (): Promise<unknown> => inStore('readwrite', (store) => store.clear());

/** The sealed draft of this device; an expired one is wiped. */
export async function sealedDraft(): Promise<SealedDraft | undefined> {
  const sealed = (await inStore('readonly', (store) => store.get(DRAFT))) as SealedDraft | undefined;
  if (sealed && Date.now() < sealed.expiresAt) return sealed;
  await wipe();
  return undefined;
}

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

/** Replaces whatever draft is on this device. */
export async function createDraft(passphrase: string, draft: Draft, expiresAt: number): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  const sealed = { ...(await seal(key, DRAFT, encode(draft))), salt, iterations: ITERATIONS, expiresAt };
  await wipe();
  await inStore('readwrite', (store) => store.put(sealed, DRAFT));
}

/** Null if the passphrase is wrong. */
export async function openDraft(passphrase: string, sealed: SealedDraft): Promise<OpenDraft | null> {
  const key = await deriveKey(passphrase, sealed.salt, sealed.iterations);
  try {
    return { key, sealed, draft: JSON.parse(new TextDecoder().decode(await unseal(key, DRAFT, sealed))) as Draft };
  } catch {
    return null;
  }
}

export async function saveDraft({ key, sealed, draft }: OpenDraft): Promise<void> {
  const content = await seal(key, DRAFT, encode(draft));
  await inStore('readwrite', (store) => store.put({ ...sealed, ...content }, DRAFT));
}

export async function savePhoto({ key }: OpenDraft, { bytes, ...label }: Photo): Promise<void> {
  const head = encode(label);
  const content = new Uint8Array(4 + head.length + bytes.byteLength);
  new DataView(content.buffer).setUint32(0, head.length);
  content.set(head, 4);
  content.set(new Uint8Array(bytes), 4 + head.length);
  const sealed = await seal(key, label.id, content);
  await inStore('readwrite', (store) => store.put(sealed, label.id));
}

export const removePhoto = (id: string): Promise<unknown> => inStore('readwrite', (store) => store.delete(id));

export async function photosOf({ key }: OpenDraft): Promise<Photo[]> {
  const names = (await inStore('readonly', (store) => store.getAllKeys())) as string[];
  const read = async (name: string): Promise<Photo> => {
    const content = await unseal(key, name, (await inStore('readonly', (store) => store.get(name))) as Sealed);
    const end = 4 + new DataView(content).getUint32(0);
    const label = JSON.parse(new TextDecoder().decode(content.slice(4, end))) as Omit<Photo, 'bytes'>;
    return { ...label, bytes: content.slice(end) };
  };
  return Promise.all(names.filter((name) => name !== DRAFT).map(read));
}
