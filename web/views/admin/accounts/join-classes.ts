import { bindClasses } from '../../../lib/class-names.ts';
import forms from '../organisations/organisations.module.css';
import own from './accounts.module.css';

const formOf = bindClasses(forms);
const ownOf = bindClasses(own);

/** A class of the Admin forms together with what accounts add to it. */
export function joinClasses(name: 'form'): string {
  return `${formOf(name)} ${ownOf(name)}`;
}
