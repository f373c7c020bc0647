import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useText } from "../../hooks/useText";
import "./OutsideExcel.css";

/** The page was opened in a browser or another program: says so and where to go. */
export function OutsideExcel(): ReactElement {
  const { outsideExcel } = useText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{outsideExcel.sentence}</MessageBarTitle>
        <p className="outsideExcel__nextStep">{outsideExcel.nextStep}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
