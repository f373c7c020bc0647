import { HostError } from "../../wire/hostError";
import { flagOf, keyOf } from "../allow";
import type { ClassTable } from "../registry";
import { changeChart, isChartAlive } from "./changeChart";
import type { ChartPlace } from "./chartHandles";

const POSITIONS = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", corner: "Corner" } as const;
/** Where a legend appears that is switched on, and what a hidden one reads. (Unproven.) */
const STANDARD_POSITION = "bottom";

/** `Excel.ChartLegend`. Giving a place shows the legend. (Unproven.) */
export const chartLegend: ClassTable<ChartPlace> = {
  isAlive: isChartAlive,
  members: {
    position: {
      since: "1.1",
      evidence: "unproven",
      load: ({ chart: { content } }) => POSITIONS[content.legend === "none" ? STANDARD_POSITION : content.legend],
      set: (place, value) => {
        const legend = keyOf(POSITIONS, value);
        if (legend === "corner") throw new HostError("NotImplemented", "This host knows the four sides.");
        changeChart(place, { legend });
      },
    },
    visible: {
      since: "1.1",
      evidence: "documented",
      load: ({ chart }) => chart.content.legend !== "none",
      set: (place, value) => {
        const { legend } = place.chart.content;
        if (!flagOf(value)) changeChart(place, { legend: "none" });
        else if (legend === "none") changeChart(place, { legend: STANDARD_POSITION });
      },
    },
  },
};
