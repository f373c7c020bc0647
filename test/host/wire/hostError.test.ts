import { HostError, HTTP_STATUS_BY_CODE } from "../../../src/host/wire/hostError";

it("carries the code of Excel and no place before it passes the wire", () => {
  const error = new HostError("ItemAlreadyExists", "A sheet of that name exists.");

  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    code: "ItemAlreadyExists",
    message: "A sheet of that name exists.",
    name: "HostError",
  });
  expect(error.location).toBeUndefined();
});

it("knows the status of every code, and none of them means success", () => {
  const statuses = Object.values(HTTP_STATUS_BY_CODE);
  expect(statuses.every((status) => status >= 400 && status < 600)).toBe(true);
  expect(HTTP_STATUS_BY_CODE.ItemNotFound).toBe(404);
  expect(HTTP_STATUS_BY_CODE.AccessDenied).toBe(401);
});
