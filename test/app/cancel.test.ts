import { createCancel } from "../../src/app/cancel";

test("is not requested until somebody asks, and stays requested then", () => {
  const cancel = createCancel();
  expect(cancel.requested).toBe(false);
  cancel.cancel();
  cancel.cancel();
  expect(cancel.requested).toBe(true);
});
