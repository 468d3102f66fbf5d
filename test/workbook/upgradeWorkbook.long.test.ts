import { earlierKinds } from "../builders/earlierVersion";
import { expectUpgradeOf } from "../builders/upgradedTracker";

jest.setTimeout(180_000);

test.each(earlierKinds.slice(1))("Preset %s in %s keeps every cell and record, and everything works", expectUpgradeOf);
