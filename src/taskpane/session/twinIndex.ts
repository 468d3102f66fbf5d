/** Customers by what tells them apart, anew whenever they are read; built when the first question comes. */
import { computed } from "@preact/signals";
import { createTwinIndex } from "../../domain/customers/findTwins";
import { records } from "./records";

export const twinIndex = computed(() => records.value && createTwinIndex(records.value.customers));
