/** Kinds of steps in the log of access, as somebody who looks for one thinks of them. */
export const ACCESS_GROUPS = ['refused', 'in_and_out', 'rights', 'tokens'] as const;

export type AccessGroup = (typeof ACCESS_GROUPS)[number];

/** What happened, in words of the store. */
export const ACCESS_KINDS = {
  refused: ['sign_in_refused', 'sign_in_slowed', 'request_refused'],
  in_and_out: ['signed_in', 'signed_out', 'sessions_ended'],
  rights: ['account_made', 'account_changed', 'password_set', 'link_made', 'identity_bound'],
  tokens: ['token_made', 'token_revoked'],
} as const satisfies Readonly<Record<AccessGroup, readonly string[]>>;

export type AccessKind = (typeof ACCESS_KINDS)[AccessGroup][number];
