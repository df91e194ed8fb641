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
  open: 'No accounts: this computer alone can open the board, without signing in.',
  signedIn: (name, word) => `Signed in: ${name} (${word})`,
  signOut: 'Sign out',
  role: { viewer: 'viewer', analyst: 'analyst', editor: 'editor', administrator: 'administrator' },
};
