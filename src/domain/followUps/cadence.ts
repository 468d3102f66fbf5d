import type { CustomerRecord } from "../../schema/records";
import type { Potential, Settings, StageClass, StageValue } from "../../schema/settings";
import { foldCase } from "../foldCase";

/** A stage that Options does not know counts as open. */
export function findStageClass({ stage }: Pick<CustomerRecord, "stage">, settings: Settings): StageClass {
  return findStage(stage, settings)?.class ?? "open";
}

/** Days between two contacts; blank potential counts as B, a stage without cadence takes the default. */
export function findCadenceDays(
  { stage, potential }: Pick<CustomerRecord, "stage" | "potential">,
  settings: Settings,
): number {
  return findStage(stage, settings)?.cadenceDays[readPotential(potential)] ?? settings.defaultCadenceDays;
}

export function readPotential(potential: string | null): Potential {
  const folded = foldCase(potential ?? "");
  if (folded === "a") return "A";
  return folded === "c" ? "C" : "B";
}

function findStage(stage: string | null, { stages }: Settings): StageValue | undefined {
  if (stage === null) return undefined;
  return stages.find(({ code }) => code === stage) ?? stages.find(({ code }) => foldCase(code) === foldCase(stage));
}
