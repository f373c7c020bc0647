import type { Clock } from "../app/ports";

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** Excel serial of 1970-01-01 in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** The clock of the machine, in its own time zone: that is the time an office reads on a paper. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  nowSerial() {
    const now = new Date();
    const localMs = now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE;
    return localMs / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  },
};
