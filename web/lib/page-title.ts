import { createContext, useContext, useEffect } from 'react';

/** Receives the title of the page on screen; the shell puts it on the document and says it aloud. */
export const PageTitleContext = createContext<(title: string) => void>(() => undefined);

/** Names the page: 概览, a metric's name, a report's title. */
export function usePageTitle(title: string): void {
  const tell = useContext(PageTitleContext);
  useEffect(() => {
    tell(title);
  }, [tell, title]);
}
