import { Icon } from "../components/Icon";
import { language, texts } from "../session/language";
import { FieldControl } from "./FieldControl";
import type { FieldGroup } from "./formFields";
import type { FormState } from "./useRecordForm";

/** The rest of the record under its group titles, as on the sheet. */
export function MoreFields({ form }: { form: FormState }) {
  const { more, table } = form.fields;
  const columns = more.flatMap((group) => group.columns);
  const hasProblem = columns.some(({ key }) => form.problemOf(key) !== undefined);
  return (
    <details class="moreFields" open={hasProblem || undefined}>
      <summary>
        <Icon name="chevronRight" />
        {texts.value.add.more(columns.length)}
      </summary>
      <div class="moreGroups">
        {more.map((group) => (
          <section key={group.band} class="recordForm">
            <GroupTitle title={table.bands[group.band]?.[language.value] ?? ""} group={group} />
            {group.columns.map((column) => (
              <FieldControl key={column.key} column={column} form={form} isFirst={false} />
            ))}
          </section>
        ))}
      </div>
    </details>
  );
}

/** A title that says no more than the only field below it is left out. */
function GroupTitle({ title, group }: { title: string; group: FieldGroup }) {
  if (group.columns.every(({ header }) => header[language.value] === title)) return null;
  return <h2 class="small quiet">{title}</h2>;
}
