// The checks of cells a schema can say, three times: count, unit, type, date, key, kind. Each gives the number of faults.
const { UNITS, TYPES, HEADER } = require("./register.cjs");

const isCount = (value) => Number.isInteger(value) && value >= 0;
const isDay = (value) => Number.isInteger(value) && value > 0 && value < 2958466;

function plainLoop(rows) {
  const [units, types, keys] = [new Set(UNITS), new Set(TYPES), new Set()];
  let faults = 0;
  for (const row of rows) {
    if (typeof row[1] !== "string" || keys.has(row[1])) faults++;
    keys.add(row[1]);
    if (!isDay(row[2])) faults++;
    if (!units.has(row[3])) faults++;
    if (typeof row[4] !== "string") faults++;
    if (!types.has(row[5])) faults++;
    if (row[6] !== "Tổ chức đảng") faults++;
    for (let column = 7; column < 14; column++) if (!isCount(row[column])) faults++;
  }
  return faults;
}

function withZod(rows) {
  const { z } = require("../peers/node_modules/zod");
  const count = z.number().int().nonnegative();
  const schema = z.tuple([
    z.number(),
    z.string(),
    z.number().int().positive().max(2958465),
    z.enum(UNITS),
    z.string(),
    z.enum(TYPES),
    z.literal("Tổ chức đảng"),
    ...Array.from({ length: 7 }, () => count),
    z.null(),
  ]);
  const keys = new Set();
  let faults = 0;
  for (const row of rows) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) faults += parsed.error.issues.length;
    if (keys.has(row[1])) faults++;
    keys.add(row[1]);
  }
  return faults;
}

function withTableschema(rows) {
  const { Schema } = require("../peers/node_modules/tableschema");
  const fields = HEADER.map(([name], at) => descriptorField(name, at));
  // The package's descriptors are loaded without a promise when they are plain objects.
  const schema = new Schema({ fields });
  const keys = new Set();
  let faults = 0;
  for (const row of rows) {
    try {
      schema.castRow(row, { failFast: false });
    } catch (error) {
      faults += error.errors?.length || 1;
    }
    if (keys.has(row[1])) faults++;
    keys.add(row[1]);
  }
  return faults;
}

function descriptorField(name, at) {
  if (at === 0) return { name, type: "integer" };
  if (at === 2) return { name, type: "integer", constraints: { minimum: 1, maximum: 2958465 } };
  if (at === 3) return { name, type: "string", constraints: { enum: UNITS } };
  if (at === 5) return { name, type: "string", constraints: { enum: TYPES } };
  if (at === 6) return { name, type: "string", constraints: { enum: ["Tổ chức đảng"] } };
  if (at >= 7 && at < 14) return { name, type: "integer", constraints: { minimum: 0 } };
  return { name, type: "string" };
}

module.exports = { plainLoop, withZod, withTableschema };
