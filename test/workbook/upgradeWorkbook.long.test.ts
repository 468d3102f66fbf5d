import { earlierKinds } from "../builders/earlierVersion";
import { expectUpgradeOf } from "../builders/upgradedTracker";

jest.setTimeout(180_000);

const versions = [1, 2] as const;

test.each(versions.flatMap((version) => earlierKinds.map((kind) => [...kind, version] as const)))(
  "Preset %s in %s, version %i, keeps every cell and record, and everything works",
  expectUpgradeOf,
);
