import { officeServiceClass } from "./handles";
import type { HostObject } from "./hostObject";
import type { ClassTable } from "./registry";

/** What office.js tells Office when it starts. The host takes it and does nothing. */
export const officeService: ClassTable<null> = {
  members: {
    notifyActionHandlerReady: { since: "1.1", evidence: "unproven", run: () => undefined },
    sendTelemetryEvent: { since: "1.1", evidence: "unproven", run: () => undefined },
  },
};

/** The services by the type name office.js makes them with. */
export function officeServices(): ReadonlyMap<string, HostObject> {
  const typeNames = ["Microsoft.InternalService.AddinInternalService", "Microsoft.Telemetry.TelemetryService"];
  return new Map(typeNames.map((typeName) => [typeName, officeServiceClass.wrap(null)]));
}
