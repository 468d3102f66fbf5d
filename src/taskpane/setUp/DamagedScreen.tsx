import type { TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { language, texts } from "../session/language";
import { readWorkbook } from "../session/workbook";

export function DamagedScreen({ missingTables }: { missingTables: readonly TableKey[] }) {
  const { damaged, common, joinNames } = texts.value;
  const names = missingTables.map((table) => tables[table].sheetName[language.value]);
  const retry = (
    <Button icon="refresh" onClick={() => void readWorkbook()}>
      {common.retry}
    </Button>
  );
  return (
    <main class="screen">
      <h1>{damaged.title}</h1>
      <Message tone="warning" actions={retry}>
        <p>{damaged.missing(joinNames(names))}</p>
        <p>{damaged.advice}</p>
      </Message>
    </main>
  );
}
