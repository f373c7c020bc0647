import { useContext } from "react";
import type { ReactElement } from "react";
import type { FieldDescription, TableDescription } from "../../../core";
import { LEARN_TEXTS } from "../../../i18n/pane/learnText";
import { ROLE_NAMES } from "../../../i18n/roleNames";
import { LanguageContext } from "../../hooks/useText";

/** One table as it was read: its sheets, its extent, and what each column means. */
export function LearntTable({ table }: { readonly table: TableDescription }): ReactElement {
  const text = LEARN_TEXTS[useContext(LanguageContext)];
  return (
    <details className="learntTable">
      <summary>
        <span className="learntTable__sheets">{table.sheets.map(({ name }) => name).join(", ")}</span>
        <span className="learntTable__extent">{text.extent(table.fields.length, table.rows?.length)}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {table.fields.map((field) => (
            <LearntColumn key={field.name} field={field} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function LearntColumn({ field }: { readonly field: FieldDescription }): ReactElement {
  const language = useContext(LanguageContext);
  const meaning = ROLE_NAMES[language].get(field.role) ?? field.role;
  return (
    <tr>
      <td>{field.title}</td>
      <td>{field.formula === undefined ? meaning : `${meaning}, ${LEARN_TEXTS[language].calculated}`}</td>
    </tr>
  );
}
