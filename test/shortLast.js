const { default: Sequencer } = require("@jest/test-sequencer");

/** Without timings of an earlier run, as in a fresh clone: what is short ends the run, so that no worker waits for another. */
module.exports = class ShortLast extends Sequencer {
  sort(tests) {
    const isShort = ({ path }) => /[\\/]test[\\/]unit[\\/]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter((test) => !isShort(test)), ...sorted.filter(isShort)];
  }
};
