import { type Model, PRIOR_MODEL } from "./prior.ts";

export const SHIPPED: Model = PRIOR_MODEL;
