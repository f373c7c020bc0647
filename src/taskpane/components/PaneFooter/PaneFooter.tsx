import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../i18n/language";
import { useText } from "../../hooks/useText";
import { Icon } from "../Icon/Icon";
import "./PaneFooter.css";

interface PaneFooterProps {
  /** The language the button switches to; its label is written in that language. */
  readonly otherLanguage: Language;
  readonly onSwitchLanguage: (language: Language) => void;
}

/** Where the figures go (nowhere) and the switch of language. */
export function PaneFooter({ otherLanguage, onSwitchLanguage }: PaneFooterProps): ReactElement {
  const text = useText();
  return (
    <footer className="paneFooter">
      <p className="paneFooter__privacy">
        <Icon name="shield" />
        {text.privacy}
      </p>
      <Button
        appearance="subtle"
        lang={otherLanguage}
        onClick={() => {
          onSwitchLanguage(otherLanguage);
        }}
        size="small"
      >
        {text.switchLanguage}
      </Button>
    </footer>
  );
}
