import {
  accessLogQuery,
  accountBody,
  elsewhereQuery,
  linkBody,
  newAccountBody,
  newTokenBody,
  passwordBody,
  setupBody,
  signInBody,
} from './access-params.ts';
import type { ApiAnswer, ApiRow } from './api-row.ts';
import { idParam } from './params.ts';

const SESSION: ApiAnswer = {
  description: 'Whether nobody has to sign in, and who is signed in',
  fields: ['isOpen', 'account', 'hasElsewhere'],
};
const ACCOUNT_FIELDS = ['id', 'name', 'role', 'organisations', 'owners', 'isDisabled', 'revision'];
const SIGNED_IN_FIELDS = ['id', 'address', 'createdAt', 'lastSeenAt', 'expiresAt', 'isThis'];
const ACCOUNTS: ApiAnswer = {
  description: 'Accounts by name',
  fields: [...ACCOUNT_FIELDS, 'sessions'],
  isList: true,
};
const REDIRECT: ApiAnswer = {
  description: 'A redirect; a refusal leads to the page with its code',
  fields: [],
};
const TOKEN_FIELDS = ['id', 'name', 'role', 'organisations', 'expiresAt', 'lastUsedAt', 'isRevoked'];

/** Routes of access. */
export const ACCESS_ROWS: readonly ApiRow[] = [
  { method: 'get', path: '/api/session', summary: 'Who is signed in', answers: { 200: SESSION }, errors: [] },
  {
    method: 'post',
    path: '/api/session',
    summary: 'Sign in; the session comes as a cookie',
    body: signInBody,
    answers: { 200: SESSION },
    errors: ['invalid_request', 'sign_in_failed', 'cross_site', 'too_many_tries'],
  },
  {
    method: 'delete',
    path: '/api/session',
    summary: 'Sign out',
    answers: { 200: SESSION },
    errors: ['cross_site'],
  },
  {
    method: 'post',
    path: '/api/setup',
    summary: 'Make the first administrator, with the token of the link that the server printed',
    body: setupBody,
    answers: { 200: SESSION },
    errors: ['invalid_request', 'setup_over', 'cross_site', 'password_weak', 'too_many_tries'],
  },
  {
    method: 'get',
    path: '/api/session/oidc',
    summary: 'To the provider of single sign-on, for browsers',
    query: elsewhereQuery,
    answers: { 302: REDIRECT },
    errors: ['invalid_request'],
  },
  {
    method: 'get',
    path: '/api/session/oidc/callback',
    summary: 'Back from the provider, with what it adds to the address; the session comes as a cookie',
    answers: { 302: REDIRECT },
    errors: [],
  },
  {
    method: 'post',
    path: '/api/session/link',
    summary: 'Set a password with the token of a link that an administrator made, and sign in',
    body: linkBody,
    answers: { 200: SESSION },
    errors: ['invalid_request', 'link_over', 'cross_site', 'password_weak', 'too_many_tries'],
  },
  {
    method: 'get',
    path: '/api/session/all',
    summary: 'Where the one who asks is signed in, last used first',
    answers: { 200: { description: 'Sessions', fields: SIGNED_IN_FIELDS, isList: true } },
    errors: ['sign_in_needed'],
  },
  {
    method: 'delete',
    path: '/api/session/all',
    summary: 'Sign oneself out everywhere',
    answers: { 200: { description: 'None', fields: SIGNED_IN_FIELDS, isList: true } },
    errors: ['sign_in_needed', 'cross_site'],
  },
  {
    method: 'delete',
    path: '/api/session/all/{id}',
    summary: 'End one of one’s own sessions',
    param: idParam,
    answers: { 200: { description: 'Those left', fields: SIGNED_IN_FIELDS, isList: true } },
    errors: ['sign_in_needed', 'cross_site', 'session_not_found'],
  },
  {
    method: 'put',
    path: '/api/session/password',
    summary: 'Set one’s own password; other sessions of the account end',
    body: passwordBody,
    answers: { 200: SESSION },
    errors: [
      'invalid_request',
      'sign_in_needed',
      'sign_in_failed',
      'cross_site',
      'password_weak',
      'too_many_tries',
    ],
  },
  {
    method: 'get',
    path: '/api/accounts',
    summary: 'All accounts',
    answers: { 200: ACCOUNTS },
    errors: ['not_allowed'],
  },
  {
    method: 'post',
    path: '/api/accounts/{id}/link',
    summary: 'Make a link by which somebody sets the password of an account once; it is answered this once',
    param: idParam,
    answers: { 201: { description: 'The link', fields: ['token', 'expiresAt'] } },
    errors: ['not_allowed', 'cross_site', 'account_not_found', 'account_closed'],
  },
  {
    method: 'delete',
    path: '/api/accounts/{id}/sessions',
    summary: 'Sign an account out everywhere',
    param: idParam,
    answers: { 200: ACCOUNTS },
    errors: ['not_allowed', 'cross_site', 'account_not_found'],
  },
  {
    method: 'post',
    path: '/api/accounts',
    summary: 'Add an account',
    body: newAccountBody,
    answers: { 201: { description: 'The account', fields: ACCOUNT_FIELDS } },
    errors: [
      'invalid_request',
      'not_allowed',
      'cross_site',
      'account_exists',
      'email_taken',
      'administrator_scoped',
      'password_weak',
    ],
  },
  {
    method: 'put',
    path: '/api/accounts/{id}',
    summary: 'Change rights or password, close or open an account; its sessions end',
    param: idParam,
    body: accountBody,
    answers: { 200: { description: 'The account', fields: ACCOUNT_FIELDS } },
    errors: [
      'invalid_request',
      'not_allowed',
      'cross_site',
      'account_not_found',
      'account_changed',
      'email_taken',
      'administrator_scoped',
      'last_administrator',
      'password_weak',
    ],
  },
  {
    method: 'get',
    path: '/api/tokens',
    summary: 'Tokens of programs, without the tokens themselves',
    answers: { 200: { description: 'Tokens, newest first', fields: TOKEN_FIELDS, isList: true } },
    errors: ['not_allowed'],
  },
  {
    method: 'post',
    path: '/api/tokens',
    summary: 'Make a token for a program; it is answered this once',
    body: newTokenBody,
    answers: { 201: { description: 'The token', fields: [...TOKEN_FIELDS, 'token'] } },
    errors: ['invalid_request', 'not_allowed', 'cross_site'],
  },
  {
    method: 'delete',
    path: '/api/tokens/{id}',
    summary: 'Revoke a token',
    param: idParam,
    answers: { 200: { description: 'The token', fields: TOKEN_FIELDS } },
    errors: ['not_allowed', 'cross_site', 'token_not_found'],
  },
  {
    method: 'get',
    path: '/api/access-log',
    summary: 'Who came in, who was refused, who changed rights; newest first',
    query: accessLogQuery,
    answers: {
      200: {
        description: 'Steps',
        fields: ['id', 'sequence', 'kind', 'subject', 'actor', 'at'],
        isList: true,
      },
    },
    errors: ['invalid_request', 'not_allowed'],
  },
];
