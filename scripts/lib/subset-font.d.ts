/** The part of the font cutter that is used; the package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
      /** Tags of the shaping to keep; all when left out. */
      readonly keepFeatures?: readonly string[];
      readonly dropTables?: readonly string[];
      readonly preserveNameIds?: readonly number[];
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}
