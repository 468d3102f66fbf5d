/** What work that may take seconds listens to and tells; without either it runs to its end in silence. */
export interface LongWork {
  /** Ends the work after the running request; what it wrote until then is taken back. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
