import { describeFaults } from "./describeFaults";
import { writingActions } from "./writingActions";

describeFaults(writingActions, () => true);
