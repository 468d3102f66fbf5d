/** Two people add a record at the same moment, each in an Excel of their own; later Excel merges what they wrote. */
import { addCustomer } from "../../src/actions/addCustomer";
import { readAllRecords } from "../../src/actions/readRecords";
import { openSharedTracker, type Replica, type SharedTracker } from "../builders/sharedTracker";

let tracker: SharedTracker;
let [one, other]: Replica[] = [];
beforeEach(async () => {
  tracker = await openSharedTracker(2);
  [one, other] = tracker.replicas as [Replica, Replica];
});

const newId = () => "C-NEVER";

test("Where two new records meet in a row, one of them stands there with nothing of the other", async () => {
  const full = { id: "C-FULL", name: "满的", phone: "0571-1", email: "man@example.com", notes: "有备注" };
  await one!.act(() => addCustomer(full, { newId }));
  await other!.act(() => addCustomer({ id: "C-BARE", name: "空的", mobile: "13900000000" }, { newId }));
  tracker.shared.merge();
  const { records } = await one!.act(() => readAllRecords());
  const bare = records.customers.find(({ id }) => id === "C-BARE");
  expect(records.customers.map(({ id }) => id)).not.toContain("C-FULL");
  expect(bare).toMatchObject({ name: "空的", phone: null, email: null, notes: null });
});
