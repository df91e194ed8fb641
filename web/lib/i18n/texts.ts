import type { Lang } from '../../../server/domain/format.ts';
import { en } from './en.ts';
import { zh, type Text } from './zh.ts';

/** Every word of the interface, by language. */
export const TEXTS: Readonly<Record<Lang, Text>> = { zh, en };
