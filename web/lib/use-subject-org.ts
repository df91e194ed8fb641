import { useEffect } from 'react';
import { useUrl } from './use-url.ts';

/**
 * A metric or report opened by its bare address may belong to another organisation than the board around it.
 * Writes that organisation into the address, so that masthead, quarters and links speak of the same one.
 * Undefined means not known yet: nothing happens.
 */
export function useSubjectOrg(subject: string | undefined, shown: string | undefined): void {
  const { here, go } = useUrl();
  useEffect(() => {
    if (subject === undefined || shown === undefined || subject === shown) return;
    go(here({ org: subject }), { replace: true });
  }, [subject, shown, here, go]);
}
