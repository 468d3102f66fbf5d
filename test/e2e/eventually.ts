const patience = 20_000;
const pause = 50;

/** What a person sees follows a click or a key by a frame or two: the expectation may fail until then. Its last failure is thrown. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
