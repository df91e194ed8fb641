import {
  accessLogQuery,
  accountBody,
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
  fields: ['isOpen', 'account'],
};
const ACCOUNT_FIELDS = ['id', 'name', 'role', 'organisations', 'owners', 'isDisabled', 'revision'];
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
    answers: { 200: { description: 'Accounts by name', fields: ACCOUNT_FIELDS, isList: true } },
    errors: ['not_allowed'],
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
