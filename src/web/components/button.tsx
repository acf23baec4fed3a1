import { Icon, type IconName } from "../icons.tsx";
import { type Children, classes } from "./props.ts";

export interface ButtonProps {
  children: Children;
  /** `primary` once on a screen, for the act that matters; `danger` only where harm is possible. */
  kind?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  /** With an address it is a link that looks like a button. */
  href?: string | undefined;
  type?: "submit" | "button" | "reset" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Id of the form it belongs to, when it stands outside. */
  form?: string | undefined;
  icon?: IconName | undefined;
  /** Icon after the words, as in "Next →". */
  iconEnd?: IconName | undefined;
  disabled?: boolean | undefined;
  /** Full width of its column. */
  wide?: boolean | undefined;
  /** Quieter height for rows of tables; still 44 px to the finger. */
  small?: boolean | undefined;
  download?: boolean | string | undefined;
  /** What a screen reader hears when the words alone are not enough ("Remove photo 2"). */
  label?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
}

/** A button, or a link that looks like one. Submits its form unless told otherwise. */
export function Button(props: ButtonProps) {
  const { children, kind = "secondary", href, icon, iconEnd, label, id, download } = props;
  const look = classes(
    "button",
    `button-${kind}`,
    props.wide && "button-wide",
    props.small && "button-small",
    props.class,
  );
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <a class={look} href={href} id={id} aria-label={label} download={download}>
        {inside}
      </a>
    );
  }
  return (
    <button
      class={look}
      type={props.type ?? "submit"}
      name={props.name}
      value={props.value}
      form={props.form}
      disabled={props.disabled}
      id={id}
      aria-label={label}
    >
      {inside}
    </button>
  );
}

/** Buttons side by side, the one that matters first; they stack on a narrow screen. */
export function Actions({ children, end }: { children: Children; end?: boolean | undefined }) {
  return <div class={classes("actions", end && "actions-end")}>{children}</div>;
}
