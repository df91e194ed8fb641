import { lazy, Suspense, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import type { NavEntry } from './nav-entries.ts';
import type { OverlayState } from './use-overlay.ts';

const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }));
const KeyList = lazy(async () => ({ default: (await import('./keys/key-list.tsx')).KeyList }));

/** The palette or the list of keys over the page; neither is loaded before somebody asks for it. */
export function Overlays({
  overlay,
  entries,
  board,
}: {
  readonly overlay: OverlayState;
  readonly entries: readonly NavEntry[];
  readonly board: Scorecard | undefined;
}): ReactNode {
  const { shown, show, close } = overlay;
  if (shown === null) return null;
  return (
    <Suspense fallback={null}>
      {shown === 'palette' ? (
        <Palette pages={entries} board={board} onClose={close} onKeys={() => show('keys')} />
      ) : (
        <KeyList pages={entries} onClose={close} />
      )}
    </Suspense>
  );
}
