/** How the bytes of a text file are turned into letters, in the order in which a person is offered them. */
export const TEXT_ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
