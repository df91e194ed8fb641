/** What somebody may do. Each role may do what the ones before it may. */
export const ROLES = ['viewer', 'analyst', 'editor', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
