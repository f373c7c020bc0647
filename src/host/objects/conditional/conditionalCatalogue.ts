import { bindClass } from "../bindClass";
import type { BoundClass } from "../bindClass";
import { conditionalFormat } from "./conditionalFormat";
import { conditionalFormats } from "./conditionalFormats";
import * as handles from "./conditionalHandles";
import {
  conditionalFill,
  conditionalFont,
  conditionalRangeFormat,
  conditionalRule,
  customConditional,
} from "./customConditional";

/** Classes of Excel for conditional formats. */
export const conditionalCatalogue: readonly BoundClass[] = [
  bindClass(handles.conditionalFormatsClass, conditionalFormats),
  bindClass(handles.conditionalFormatClass, conditionalFormat),
  bindClass(handles.customConditionalClass, customConditional),
  bindClass(handles.conditionalRuleClass, conditionalRule),
  bindClass(handles.conditionalRangeFormatClass, conditionalRangeFormat),
  bindClass(handles.conditionalFillClass, conditionalFill),
  bindClass(handles.conditionalFontClass, conditionalFont),
];
