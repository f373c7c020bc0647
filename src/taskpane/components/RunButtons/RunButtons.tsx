import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { ActionText } from "../../../i18n/pane/paneText";
import { useText } from "../../hooks/useText";
import type { Task } from "../../state/state";
import { Icon } from "../Icon/Icon";
import "./RunButtons.css";

interface RunButtonsProps {
  /** Whether the line under each name is seen; it is read out in any case. */
  readonly explained: boolean;
  /** Neither can be pressed; they stay in the tab order so that the focus is not lost. */
  readonly disabled: boolean;
  readonly onStart: (task: Task) => void;
}

/** The two things the product does. */
export function RunButtons({ explained, disabled, onStart }: RunButtonsProps): ReactElement {
  const text = useText();
  return (
    <div className={explained ? "runButtons runButtons--explained" : "runButtons"}>
      <RunButton task="validate" text={text.validate} {...{ disabled, onStart }} />
      <RunButton task="summarize" text={text.summarize} {...{ disabled, onStart }} />
    </div>
  );
}

interface RunButtonProps {
  readonly task: Exclude<Task, "learn">;
  readonly text: ActionText;
  readonly disabled: boolean;
  readonly onStart: (task: Task) => void;
}

function RunButton({ task, text, disabled, onStart }: RunButtonProps): ReactElement {
  const id = useId();
  return (
    <Button
      appearance={task === "validate" ? "primary" : "outline"}
      aria-describedby={`${id}-explains`}
      aria-labelledby={`${id}-name`}
      className="runButton"
      disabledFocusable={disabled}
      icon={<Icon name={task} />}
      onClick={() => {
        onStart(task);
      }}
    >
      <span className="runButton__words">
        <span id={`${id}-name`}>{text.name}</span>
        <span id={`${id}-explains`} className="runButton__explains">
          {text.explains}
        </span>
      </span>
    </Button>
  );
}
