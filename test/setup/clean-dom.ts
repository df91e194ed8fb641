import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadText } from '../../web/lib/i18n/loaded-texts.ts';

beforeAll(async () => {
  await Promise.all([loadText('zh'), loadText('en')]);
});
afterEach(cleanup);
