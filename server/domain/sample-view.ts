/** The bundled sample as an administrator sees it. */
export interface SampleView {
  readonly isShown: boolean;
  /** 0 where the server was started without it. */
  readonly reports: number;
}
