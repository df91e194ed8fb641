import { Suspense, type ReactNode } from 'react';
import { bindClasses } from '../../web/lib/class-names.ts';
import { useUrl } from '../../web/lib/use-url.ts';
import styles from './gallery.module.css';
import { BoardSection } from './sections/board-section.tsx';
import { BulletSection } from './sections/bullet-section.tsx';
import { ControlSection } from './sections/control-section.tsx';
import { DialogSection } from './sections/dialog-section.tsx';
import { GaugeSection } from './sections/gauge-section.tsx';
import { HeatmapSection } from './sections/heatmap-section.tsx';
import { MarkSection } from './sections/mark-section.tsx';
import { MultipleSection } from './sections/multiple-section.tsx';
import { PictureSection } from './sections/picture-section.tsx';
import { StateSection } from './sections/state-section.tsx';
import { TrendSection } from './sections/trend-section.tsx';
import { SECTION_NAMES, type SectionName } from '../../scripts/lib/gallery-sections.ts';

const css = bindClasses(styles);

const SECTIONS: Readonly<Record<SectionName, () => ReactNode>> = {
  marks: MarkSection,
  bullets: BulletSection,
  gauges: GaugeSection,
  trends: TrendSection,
  multiples: MultipleSection,
  heatmaps: HeatmapSection,
  board: BoardSection,
  pictures: PictureSection,
  controls: ControlSection,
  states: StateSection,
  dialog: DialogSection,
};

/** One section by `?section=`, or the list of them; `lang` and `theme` in the address as everywhere. */
export function Gallery(): ReactNode {
  const { search, here } = useUrl();
  const wanted = new URLSearchParams(search).get('section');
  const name = SECTION_NAMES.find((each) => each === wanted);
  const Section = name === undefined ? null : SECTIONS[name];
  return (
    <main className={css('gallery')}>
      <h1 className={css('title')}>{name ?? 'Gallery'}</h1>
      <Suspense fallback={null}>
        {Section === null ? (
          <ul className={css('list')}>
            {SECTION_NAMES.map((each) => (
              <li key={each}>
                <a href={here({ section: each })}>{each}</a>
              </li>
            ))}
          </ul>
        ) : (
          <Section />
        )}
      </Suspense>
    </main>
  );
}
