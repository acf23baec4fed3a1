import { Hono } from "hono";
import { requireRole } from "../core/actor.ts";
import type { CalibrationId } from "../core/ids.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { Breadcrumb, Button, Card, Chip, Form, PageHead, Table, TimeText } from "../web/components/index.ts";
import { deskPage, done } from "../web/desk-frame.tsx";
import { attempt } from "../web/form-data.ts";
import { plural } from "../web/words.ts";
import { calibrated, LEAST_DECIDED, LEAST_OF_EACH } from "./calibrate.ts";
import { type CalibrationView, chooseCalibration, readCalibrations } from "./calibration.ts";
import type { CalibrationRow } from "./schema.ts";

const HERE = "/desk/matching";

/** How sure matching is, for administrators. Mounted at /desk/matching. */
export const matchingSettingsPages = new Hono<AppEnv>()
  .get("/", (c) => settingsPage(c))
  .post("/", (c) =>
    attempt(
      c,
      "choose",
      async (typed) => {
        const choice = typed.text("choice");
        await chooseCalibration(c.get("ctx"), choice as CalibrationId | "none" | "night");
        return done(
          c,
          HERE,
          `${SAID[choice] ?? "This correction is in use."} Open reports are looked at again with it.`,
        );
      },
      () => settingsPage(c),
    ),
  );

const SAID: Readonly<Record<string, string>> = {
  none: "Probabilities are shown as the engine gives them.",
  night: "Each night decides for itself again.",
};

function settingsPage(c: AppContext): Promise<Response> {
  requireRole(c.get("ctx").actor, "admin");
  return deskPage(
    c,
    (ctx) => readCalibrations(ctx),
    (view, frame) => {
      const zone = frame.site?.timeZone ?? frame.sites[0]?.timeZone ?? "UTC";
      return {
        title: "How sure matching is",
        way: "matches",
        calm: true,
        body: (
          <>
            <Breadcrumb trail={[{ label: "Matches", href: "/desk/matches" }, { label: "How sure matching is" }]} />
            <PageHead
              title="How sure matching is"
              lead="Each night Homeward looks at what your desk decided: proofs that were accepted, pairs that were not the same. If its percentages were too high or too low, it corrects those it shows from then on. The order of suggestions and their reasons stay as they are, and nothing is ever decided by it."
            />
            <State view={view} zone={zone} />
            <Fits view={view} zone={zone} />
          </>
        ),
      };
    },
  );
}

const percent = (p: number): string => `${Math.round(p * 100)}%`;
const becomes = (fit: CalibrationRow, p: number): string => percent(calibrated(p, fit));

function stateWords({ active, decided, right, fits }: CalibrationView): string {
  if (active && active.n > 0) {
    return `What the engine alone calls 90% is shown as ${becomes(active, 0.9)}, and 50% as ${becomes(active, 0.5)}.`;
  }
  if (active) return `${active.chosenByName} switched the correction off; nights go on learning without using it.`;
  if (fits.length > 0) return "The percentages fit what was decided well enough; nothing is corrected.";
  const wrong = decided - right;
  return decided < LEAST_DECIDED
    ? `Nothing is corrected yet: ${plural(decided, "pair")} of at least ${LEAST_DECIDED} have been decided.`
    : `Nothing is corrected yet: ${right} right and ${wrong} wrong pairs are too much of one kind; at least ${LEAST_OF_EACH} of each are needed.`;
}

function Choice({ choice, children, label }: { choice: string; children: string; label?: string }) {
  return (
    <Form action={HERE} hidden={{ choice }}>
      <Button kind="secondary" small label={label}>
        {children}
      </Button>
    </Form>
  );
}

function State({ view, zone }: { view: CalibrationView; zone: string }) {
  const { active } = view;
  const corrected = active !== null && active.n > 0;
  const chosen = Boolean(active?.chosenByName);
  return (
    <Card
      title={corrected ? "Corrected" : "As the engine says"}
      actions={
        corrected || chosen ? (
          <>
            {corrected ? <Choice choice="none">Switch the correction off</Choice> : null}
            {chosen ? <Choice choice="night">Let each night decide</Choice> : null}
          </>
        ) : null
      }
    >
      <p>{stateWords(view)}</p>
      {active?.chosenByName && active.n > 0 && active.chosenAt ? (
        <p class="quiet">
          {active.chosenByName} chose it, <TimeText at={active.chosenAt} zone={zone} />. Nights do not change it.
        </p>
      ) : null}
      <p class="quiet">
        Learned from {plural(view.decided, "decided pair")}, of which {view.right} were right. “Very likely” still asks
        for 95% after the correction, and a correction never makes more of a percentage than your decisions bear out.
      </p>
    </Card>
  );
}

function Fits({ view, zone }: { view: CalibrationView; zone: string }) {
  if (view.fits.length === 0) return null;
  return (
    <Card title="What the nights learned" flush>
      <Table
        caption="Corrections, the latest first; the error is the mean squared one, 0 is perfect"
        columns={[
          { label: "Night" },
          { label: "From" },
          { label: "90% becomes" },
          { label: "50% becomes" },
          { label: "Error" },
          { label: "State" },
          { label: "Act", align: "end", silent: true },
        ]}
        rows={view.fits.map((fit) => [
          <TimeText at={fit.at} zone={zone} show="date" />,
          `${plural(fit.n, "pair")}, ${fit.right} right`,
          becomes(fit, 0.9),
          becomes(fit, 0.5),
          `${fit.brierBefore.toFixed(3)} → ${fit.brierAfter.toFixed(3)}`,
          <Chip tone={fit.active ? "done" : undefined}>{fit.active ? "In use" : "Not in use"}</Chip>,
          fit.active ? null : (
            <Choice choice={fit.id} label={`Use the one learned from ${plural(fit.n, "pair")}`}>
              Use it
            </Choice>
          ),
        ])}
      />
    </Card>
  );
}
