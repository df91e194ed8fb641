import type { SignInText } from './sign-in-zh.ts';

export const signInEn: SignInText = {
  title: 'Sign in',
  lead: 'This board needs an account. An administrator can make one, or set a new password.',
  name: 'Name',
  password: 'Password',
  submit: 'Sign in',
  setupTitle: 'The first administrator',
  setupLead:
    'By the link that the server printed at its start; it works once. The password needs 10 characters.',
  setupSubmit: 'Create and sign in',
  elsewhere: 'Single sign-on',
  linkTitle: 'Set your password',
  linkLead:
    'An administrator gave you this link; it works once. The password needs 10 characters, and no administrator sees it.',
  linkSubmit: 'Set and sign in',
  refused: {
    oidc_off: 'Single sign-on is not set up here. Sign in with name and password.',
    oidc_unreachable: 'Single sign-on does not answer. Try again in a while, or use name and password.',
    oidc_stale: 'Signing in was interrupted, or took more than 10 minutes. Start again.',
    oidc_refused: 'Single sign-on did not confirm who you are. Try again, or ask an administrator.',
    oidc_unknown:
      'It is known who you are, but no account here is yours. Ask an administrator to enter your verified e-mail.',
    oidc_closed: 'It is known who you are, but your account was closed. Ask an administrator.',
    too_many_tries: 'Too many tries. Wait a few minutes.',
  },
  open: 'No accounts: this computer alone can open the board, without signing in.',
  signedIn: (name, word) => `Signed in: ${name} (${word})`,
  signOut: 'Sign out',
  role: { viewer: 'viewer', analyst: 'analyst', editor: 'editor', administrator: 'administrator' },
};
