import { describeFaults } from "./describeFaults";
import { writingActions } from "./writingActions";

jest.setTimeout(900_000);

describeFaults(writingActions, () => true);
