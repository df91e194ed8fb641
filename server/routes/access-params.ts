import { z } from 'zod';
import { ACCESS_GROUPS } from '../domain/access-view.ts';
import { ROLES } from '../domain/role.ts';

const LONGEST_PASSWORD = 1000;

const name = z.string().trim().min(1).max(60).describe('Name to sign in with');
const role = z.enum(ROLES).describe('What it may do; each role may do what the ones before it may');
const organisations = z
  .array(z.string().min(1).max(64))
  .max(1000)
  .nullable()
  .describe('Ids of the organisations it sees; null: all');
const owners = z
  .array(z.string().min(1).max(200))
  .max(200)
  .nullable()
  .describe('Names of the units whose targets it may change; null: all');
const email = z
  .email()
  .max(254)
  .nullable()
  .describe('By which a provider of single sign-on knows it at first; null: by none');
const identity = z
  .object({ issuer: z.url().max(500), subject: z.string().min(1).max(255) })
  .nullable()
  .describe('Who it is at the provider; null: forgets who came');
const password = z.string().min(1).max(LONGEST_PASSWORD);

export const signInBody = z.object({ name: z.string().min(1).max(200), password });

export const setupBody = z.object({ token: z.string().min(1).max(200), name, password });

export const linkBody = z.object({ token: z.string().min(1).max(200), password });

export const elsewhereQuery = z.object({
  to: z.string().max(2000).optional().describe('Address of this page to go on at'),
});

export const passwordBody = z.object({ password, wanted: password.describe('The new one') });

export const newAccountBody = z.object({
  name,
  role,
  organisations: organisations.optional(),
  owners: owners.optional(),
  password: password.nullable().describe('null for one that signs in elsewhere, or by a link'),
  email: email.optional(),
});

export const accountBody = z.object({
  revision: z.number().int().describe('As it was seen'),
  role: role.optional(),
  organisations: organisations.optional(),
  owners: owners.optional(),
  isDisabled: z.boolean().optional(),
  password: password.optional(),
  email: email.optional(),
  identity: identity.optional(),
});

export const newTokenBody = z.object({
  name: z.string().trim().min(1).max(60).describe('What it is for'),
  role,
  organisations,
  days: z.number().int().min(1).max(366).describe('Days until it ends'),
});

export const accessLogQuery = z.object({
  kind: z.enum(ACCESS_GROUPS).optional().describe('Only steps of this kind'),
  name: z.string().trim().max(200).optional().describe('Only steps by or about this name'),
  before: z.coerce.number().int().min(1).optional().describe('Only steps before this place of the log'),
});
