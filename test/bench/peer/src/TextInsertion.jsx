import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "center", gap: "20px", padding: "20px" },
});

async function insertText(text) {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

export function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState("Some text");
  return (
    <div className={styles.form}>
      <Field size="large" label="Text for the sheet">
        <Textarea size="large" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Insert text
      </Button>
    </div>
  );
}
