import { encodeResponse } from "../../../src/host/wire/response";

describe("encodeResponse", () => {
  it("answers results in the words of office.js", () => {
    const body = encodeResponse({ results: [{ actionId: 3, value: { Name: "PL01" } }], traceIds: [8] });

    expect(JSON.parse(body)).toEqual({ Results: [{ ActionId: 3, Value: { Name: "PL01" } }], TraceIds: [8] });
  });

  it("answers the results before a failure, and the place of the failure", () => {
    const body = encodeResponse({
      results: [{ actionId: 3, value: null }],
      traceIds: [],
      failure: {
        code: "ItemNotFound",
        message: "No such sheet.",
        location: "WorksheetCollection.getItem",
        actionIndex: 1,
      },
    });

    expect(JSON.parse(body)).toMatchObject({
      Results: [{ ActionId: 3, Value: null }],
      Error: {
        Code: "ItemNotFound",
        Message: "No such sheet.",
        Location: "WorksheetCollection.getItem",
        ActionIndex: 1,
        HttpStatusCode: 404,
      },
    });
  });

  it("names no action when the whole request was refused", () => {
    const body = encodeResponse({ results: [], traceIds: [], failure: { code: "GeneralException", message: "" } });

    expect(JSON.parse(body)).toEqual({
      Results: [],
      TraceIds: [],
      Error: { Code: "GeneralException", Message: "", Location: "", HttpStatusCode: 500 },
    });
  });
});
