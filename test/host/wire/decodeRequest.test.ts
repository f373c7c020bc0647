import fc from "fast-check";
import { decodeRequest } from "../../../src/host/wire/decodeRequest";

const decode = (request: unknown): ReturnType<typeof decodeRequest> => decodeRequest(JSON.stringify(request));

describe("decodeRequest", () => {
  it("reads the actions office.js sends, with the names as Office.js spells them", () => {
    const decoded = decode({
      AutoKeepReference: true,
      Actions: [
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 3, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["address"], Top: 5, Skip: 2 } },
        { Id: 4, ActionType: 3, Name: "Clear", ObjectPathId: 7, ArgumentInfo: { Arguments: ["Contents"] } },
        { Id: 5, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: { Arguments: [[[5]]] }, L: [7] },
        { Id: 6, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
      ],
      ObjectPaths: {},
    });

    expect(decoded).toEqual({
      ok: true,
      value: {
        actions: [
          { kind: "instantiate", id: 2, pathId: 1 },
          { kind: "load", id: 3, pathId: 7, query: { select: ["address"], top: 5, skip: 2 } },
          { kind: "call", id: 4, pathId: 7, name: "clear", args: { values: ["Contents"], objectIds: [] } },
          { kind: "set", id: 5, pathId: 7, name: "values", args: { values: [[[5]]], objectIds: [] } },
          { kind: "trace", id: 6 },
        ],
        paths: new Map(),
      },
    });
  });

  it("reads every kind of object path", () => {
    const decoded = decode({
      Actions: [],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "2": { Id: 2, ObjectPathType: 2, Name: "Microsoft.Telemetry.TelemetryService" },
        "3": {
          Id: 3,
          ObjectPathType: 3,
          Name: "GetBoundingRect",
          ParentObjectPathId: 7,
          ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
        },
        "4": { Id: 4, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        "5": { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 4, ArgumentInfo: { Arguments: ["PL01"] } },
        "6": { Id: 6, ObjectPathType: 6, Name: "ref-1" },
        "7": { Id: 7, ObjectPathType: 7, Name: "" },
      },
    });

    expect(decoded.ok && [...decoded.value.paths]).toEqual([
      [1, { kind: "global" }],
      [2, { kind: "new", typeName: "Microsoft.Telemetry.TelemetryService" }],
      [3, { kind: "method", parentId: 7, name: "getBoundingRect", args: { values: [6], objectIds: [6] } }],
      [4, { kind: "property", parentId: 1, name: "worksheets" }],
      [5, { kind: "item", parentId: 4, args: { values: ["PL01"], objectIds: [] } }],
      [6, { kind: "reference", referenceId: "ref-1" }],
      [7, { kind: "null" }],
    ]);
  });

  it("leaves a load without names open, which means everything simple", () => {
    const decoded = decode({ Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 1, QueryInfo: {} }], ObjectPaths: {} });

    expect(decoded.ok && decoded.value.actions).toEqual([
      { kind: "load", id: 1, pathId: 1, query: { select: undefined, top: undefined, skip: 0 } },
    ]);
  });

  it.each([
    ["{", "not-json"],
    ["[]", "not-a-request"],
    ["{}", "not-a-request"],
    ['{"Actions":[3],"ObjectPaths":{}}', "not-a-request"],
    ['{"Actions":[],"ObjectPaths":{"1":3}}', "not-a-request"],
    ['{"Actions":[{"Id":1,"ActionType":9}],"ObjectPaths":{}}', "unknown-action"],
    ['{"Actions":[{"Id":1}],"ObjectPaths":{}}', "unknown-action"],
    ['{"Actions":[],"ObjectPaths":{"1":{"ObjectPathType":8}}}', "unknown-path"],
  ])("refuses %s as %s", (body, code) => {
    expect(decodeRequest(body)).toMatchObject({ ok: false, error: { code } });
  });

  it("never throws, whatever the text is", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc
        .record({ Actions: fc.array(fc.jsonValue()), ObjectPaths: fc.dictionary(fc.string(), fc.jsonValue()) })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(fc.property(anything, (text) => typeof decodeRequest(text).ok === "boolean"));
  });
});
