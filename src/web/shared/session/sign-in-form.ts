import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Audience } from '../../../platform/security/actor';
import { hashOfToken } from '../../../platform/http/session-cookies';
import { textOf } from '../form/form-drafts';
import { isRefused, refusedDraft } from '../visit/outcomes';
import type { Pages } from '../page/pages';
import { ENTRANCE } from '../visit/visit';

type SignedIn = { readonly __typename: 'SignInPayload'; readonly token: string; readonly expiresAt: string };
interface SignInResult {
  readonly signIn:
    SignedIn | { readonly __typename: string; readonly message: string; readonly problems?: readonly { readonly path: string; readonly message: string }[] };
}
type SignInDocument = TypedDocumentNode<SignInResult, { input: { login: string; secret: string; code?: string | null } }>;
type SignOutDocument = TypedDocumentNode<{ readonly signOut: { readonly __typename: string } }, Record<string, never>>;

/** Signs in from a form. The error message does not reveal which value was wrong. */
export async function signInFromForm(pages: Pages, request: Request, response: Response, audience: Audience, document: SignInDocument): Promise<void> {
  const visit = await pages.visit(request, response, audience);
  const values = pages.readForm(request, visit);
  const code = textOf(values, 'code').trim();
  const input = { login: textOf(values, 'login').trim(), secret: textOf(values, 'secret'), ...(code ? { code } : {}) };
  // Each sign-in gives the browser a new device token, so a copy of the old token no longer identifies the
  // device.
  const device = audience === 'trainee' ? null : randomBytes(32).toString('base64url');
  const next = device === null ? null : hashOfToken(device);
  const { signIn } = await pages.execute({ ...visit, device: { ...visit.device, next } }, document, { input });
  if ('token' in signIn) await pages.startSession(response, visit, { ...signIn, device }, textOf(values, 'waiting'));
  else pages.redirect(response, visit, ENTRANCE[audience], isRefused(signIn) ? refusedDraft(signIn, values) : undefined);
}

/** Ends the session on the server and clears its cookies. */
export async function signOut(pages: Pages, request: Request, response: Response, audience: Audience, document: SignOutDocument): Promise<void> {
  const visit = await pages.visit(request, response, audience);
  if (visit.actor.accountId !== null) await pages.execute(visit, document, {});
  pages.clearCookies(request, response, audience);
}
