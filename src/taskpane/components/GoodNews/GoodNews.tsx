import type { ReactElement } from "react";
import { Icon } from "../Icon/Icon";
import "./GoodNews.css";

/** A sentence the user can rely on: the figures agree, nothing is wrong. */
export function GoodNews({ children }: { readonly children: string }): ReactElement {
  return (
    <p className="goodNews">
      <Icon name="shield" />
      <span>{children}</span>
    </p>
  );
}
