/** The serif for findings and the report's own words, loaded after the first paint. */
import '@fontsource-variable/noto-serif-sc/wght.css';
