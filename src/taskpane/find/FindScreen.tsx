import { useEffect } from "preact/hooks";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { Icon } from "../components/Icon";
import { Loading } from "../components/Loading";
import { NoCustomers } from "../components/NoCustomers";
import { RecordsReader } from "../components/RecordsReader";
import { texts } from "../session/language";
import { keepSearchIndex, loadPinyin, searchIndex } from "../session/searchIndex";
import type { OurWorkbook } from "../session/workbook";
import { FilterFields } from "./FilterFields";
import { changeChoice, countFilters, findChoice, openQuestion } from "./findChoice";
import { FindResults } from "./FindResults";
import { QuestionAnswer } from "./QuestionAnswer";
import { QuestionList } from "./QuestionList";
import "./find.css";

export function FindScreen() {
  useEffect(keepSearchIndex, []);
  useEffect(() => {
    // Without its dictionary everything but pinyin is found.
    const idle = setTimeout(() => void loadPinyin().catch(() => undefined), 300);
    return () => clearTimeout(idle);
  }, []);
  return (
    <div class="screen">
      <SearchBox />
      <RecordsReader>{(records, ours) => <Finds records={records} ours={ours} />}</RecordsReader>
    </div>
  );
}

function SearchBox() {
  const { find } = texts.value;
  return (
    <div class="searchBox" role="search">
      <Icon name="find" />
      <input
        class="control"
        type="search"
        aria-label={find.box}
        placeholder={find.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={findChoice.value.query}
        onInput={(event) => changeChoice({ query: event.currentTarget.value })}
      />
    </div>
  );
}

function Finds({ records, ours }: { records: TrackerRecords; ours: OurWorkbook }) {
  const choice = findChoice.value;
  const index = searchIndex.value;
  if (index === null) return <Loading words={texts.value.find.preparing} />;
  const isSearching = choice.query.trim() !== "" || countFilters(choice) > 0;
  const question = openQuestion.value;
  if (!isSearching && records.customers.length === 0) return <NoCustomers />;
  return (
    <>
      <FilterFields choice={choice} ours={ours} />
      {isSearching && <FindResults choice={choice} index={index} ours={ours} />}
      {!isSearching && question === null && <QuestionList />}
      {!isSearching && question !== null && (
        <QuestionAnswer key={question} question={question} index={index} ours={ours} records={records} />
      )}
    </>
  );
}
