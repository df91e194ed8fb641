import type { Store } from '../../db/store.ts';
import type { Networks } from '../networks.ts';
import type { Limits } from './limits.ts';
import type { OidcProvider } from './oidc/provider.ts';

/** What the functions of access get. */
export interface AuthContext {
  readonly store: Store;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Key of this server, made by itself: what is stored of a token is worth nothing without it. */
  readonly secret: Uint8Array;
  /** Whether everybody must sign in, also while there is no account: the server listens beyond this machine. */
  readonly mustSignIn: boolean;
  /** Origin under which people reach the server, such as https://board.example; null: as the request says. */
  readonly publicOrigin: string | null;
  /** Whose word on where a request comes from is believed; empty: nobody's. */
  readonly proxies: Networks;
  readonly limits: Limits;
  /** Where people sign in elsewhere; null: nowhere. */
  readonly oidc: OidcProvider | null;
  /** Holds while a first administrator may be made by a link; null: not so. */
  readonly setup: Setup | null;
}

/** A link that is good once and for a while. */
export interface Setup {
  readonly tokenHash: string;
  readonly expiresAt: Date;
}
