import { Image, makeStyles, Text, Title1, tokens } from "@fluentui/react-components";
import { DataTrending24Regular, PeopleTeam24Regular, TaskListLtr24Regular } from "@fluentui/react-icons";
import { TextInsertion } from "./TextInsertion";

const points = [
  { icon: <PeopleTeam24Regular />, words: "Keep every customer" },
  { icon: <TaskListLtr24Regular />, words: "See what is due today" },
  { icon: <DataTrending24Regular />, words: "Compare the regions" },
];

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "32px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { padding: "0 20px", listStyleType: "none" },
  point: { display: "flex", alignItems: "center", gap: "12px", paddingBottom: "16px" },
});

export function Pane() {
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="" />
        <Title1 as="h1">Welcome</Title1>
      </header>
      <ul className={styles.list}>
        {points.map(({ icon, words }) => (
          <li key={words} className={styles.point}>
            {icon}
            <Text>{words}</Text>
          </li>
        ))}
      </ul>
      <TextInsertion />
    </>
  );
}
