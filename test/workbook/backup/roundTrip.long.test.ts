import * as fc from "fast-check";
import { languages } from "../../../src/i18n/language";
import { presetKeys } from "../../../src/schema/presets/presets";
import { expectRoundTrip } from "./restoreAndRead";

jest.setTimeout(600_000);

test.each(presetKeys)("Export and restore give back the same records and settings: %s", async (preset) => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.constantFrom(...languages), (seed, language) =>
      expectRoundTrip(seed, preset, language),
    ),
    { numRuns: 5, seed: presetKeys.indexOf(preset) },
  );
});
