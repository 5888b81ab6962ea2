import type { Request } from 'express';
import type { Language } from '../security/actor';

/** The language of a sender whose account is not known, or not known yet; an account has its own. */
export const languageOf = (request: Request): Language => (request.headers['accept-language'] && request.acceptsLanguages('en', 'km') === 'km' ? 'km' : 'en');
