import { asset } from "../assets.ts";
import { Icon, type IconName } from "../icons.tsx";
import { type Children, classes } from "./props.ts";

export interface DialogProps {
  /** Unique on the page. */
  id: string;
  /** Words of the button that opens it. */
  trigger: string;
  title: string;
  children: Children;
  kind?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  icon?: IconName | undefined;
  /** Opened at once: its form came back with an error. */
  open?: boolean | undefined;
  /** Word of the button that leaves things as they are. */
  cancel?: string | undefined;
  wide?: boolean | undefined;
}

/**
 * A question before an act. With script a native dialog; without, the same words unfold in place.
 * Put the form and its buttons in `children`; the way out is drawn here.
 */
export function Dialog(props: DialogProps) {
  const kind = props.kind ?? "secondary";
  return (
    <details
      class="dialog"
      id={props.id}
      open={props.open}
      data-island={asset("confirm-dialog.js")}
      data-title={`${props.id}-title`}
    >
      <summary class={classes("button", `button-${kind}`, props.wide && "button-wide")}>
        {props.icon ? <Icon name={props.icon} /> : null}
        <span>{props.trigger}</span>
      </summary>
      <div class="dialog-sheet">
        <h2 class="dialog-title" id={`${props.id}-title`}>
          {props.title}
        </h2>
        {props.children}
        <button class="button button-quiet dialog-cancel" type="button" data-close hidden>
          {props.cancel ?? "Leave it as it is"}
        </button>
      </div>
    </details>
  );
}

/** A short list of links behind a word: languages, account, sites. Works without script. */
export function Menu(props: {
  label: Children;
  /** Said before the label to screen readers ("Language"). */
  name: string;
  children: Children;
}) {
  return (
    <details class="menu" data-menu>
      <summary class="menu-button">
        <span class="visually-hidden">{props.name}: </span>
        {props.label}
        <Icon name="chevron" />
      </summary>
      <div class="menu-sheet">{props.children}</div>
    </details>
  );
}
