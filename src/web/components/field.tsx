import { COLOURS, type Colour } from "../../core/validate.ts";
import { Icon } from "../icons.tsx";
import { fieldId } from "./form.tsx";
import { type Children, classes } from "./props.ts";

/** What every field has: a name, a visible label, perhaps a hint, and the message when it came back. */
export interface FieldBase {
  name: string;
  label: string;
  hint?: Children;
  error?: string | undefined;
  /** True writes "optional" beside the label; a string is that word in the page's language. */
  optional?: boolean | string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  id?: string | undefined;
}

export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

function Optional({ word }: { word: boolean | string | undefined }) {
  if (!word) return null;
  return <span class="optional"> ({word === true ? "optional" : word})</span>;
}

function describedBy(id: string, hint: Children, error: string | undefined): string | undefined {
  return classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
}

function Words({ id, hint, error }: { id: string; hint: Children; error: string | undefined }) {
  return (
    <>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}

function Labelled({ field, id, children }: { field: FieldBase; id: string; children: Children }) {
  return (
    <div class={classes("field", field.error && "field-wrong")}>
      <label class="label" for={id}>
        {field.label}
        <Optional word={field.optional} />
      </label>
      <Words id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}

function Group(props: { field: FieldBase; id: string; role?: "radiogroup" | undefined; children: Children }) {
  const { field, id } = props;
  return (
    <fieldset
      class={classes("field field-group", field.error && "field-wrong")}
      id={id}
      role={props.role}
      tabindex={-1}
      disabled={field.disabled}
      aria-describedby={describedBy(id, field.hint, field.error)}
    >
      <legend class="label">
        {field.label}
        <Optional word={field.optional} />
      </legend>
      <Words id={id} hint={field.hint} error={field.error} />
      {props.children}
    </fieldset>
  );
}

export interface FieldProps extends FieldBase {
  value?: string | number | undefined;
  type?: "text" | "email" | "tel" | "url" | "search" | "number" | "password" | undefined;
  autocomplete?: string | undefined;
  inputmode?: "text" | "email" | "tel" | "numeric" | "decimal" | "search" | "url" | undefined;
  placeholder?: string | undefined;
  maxlength?: number | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
  step?: number | string | undefined;
  pattern?: string | undefined;
  /** How wide the answer is likely to be: a code, a plate, or a whole line. */
  size?: "code" | "short" | "full" | undefined;
  /** Words offered while typing. */
  suggestions?: readonly string[] | undefined;
  autofocus?: boolean | undefined;
  autocapitalize?: "off" | "none" | "on" | "sentences" | "words" | "characters" | undefined;
  spellcheck?: boolean | undefined;
}

/** One line of text. The value typed is kept when the form comes back. */
export function Field(props: FieldProps) {
  const id = props.id ?? fieldId(props.name);
  const list = props.suggestions?.length ? `${id}-list` : undefined;
  return (
    <Labelled field={props} id={id}>
      <input
        class={classes("input", props.size && `input-${props.size}`)}
        id={id}
        name={props.name}
        type={props.type ?? "text"}
        value={props.value}
        required={props.required}
        disabled={props.disabled}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        placeholder={props.placeholder}
        maxlength={props.maxlength}
        min={props.min}
        max={props.max}
        step={props.step}
        pattern={props.pattern}
        list={list}
        autofocus={props.autofocus}
        autocapitalize={props.autocapitalize}
        spellcheck={props.spellcheck}
        dir={props.type === "email" || props.type === "url" || props.type === "tel" ? "ltr" : "auto"}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint, props.error)}
      />
      {list ? (
        <datalist id={list}>
          {props.suggestions?.map((word) => (
            <option value={word} />
          ))}
        </datalist>
      ) : null}
    </Labelled>
  );
}

export interface TextAreaProps extends FieldBase {
  value?: string | undefined;
  rows?: number | undefined;
  maxlength?: number | undefined;
  placeholder?: string | undefined;
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <Labelled field={props} id={id}>
      <textarea
        class="input"
        id={id}
        name={props.name}
        rows={props.rows ?? 4}
        required={props.required}
        disabled={props.disabled}
        maxlength={props.maxlength}
        placeholder={props.placeholder}
        dir="auto"
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint, props.error)}
      >
        {props.value ?? ""}
      </textarea>
    </Labelled>
  );
}

export interface SelectProps extends FieldBase {
  options: readonly (Option | { group: string; options: readonly Option[] })[];
  value?: string | undefined;
  /** First, empty choice ("Choose one"). Leave out when every choice is real. */
  placeholder?: string | undefined;
  size?: "short" | "full" | undefined;
}

/** One of many known choices. For five or fewer prefer `Radios`. */
export function Select(props: SelectProps) {
  const id = props.id ?? fieldId(props.name);
  const one = (option: Option) => (
    <option value={option.value} selected={option.value === props.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
  return (
    <Labelled field={props} id={id}>
      <span class={classes("select", props.size === "short" && "input-short")}>
        <select
          class="input"
          id={id}
          name={props.name}
          required={props.required}
          disabled={props.disabled}
          aria-invalid={props.error ? "true" : undefined}
          aria-describedby={describedBy(id, props.hint, props.error)}
        >
          {props.placeholder === undefined ? null : (
            <option value="" selected={!props.value}>
              {props.placeholder}
            </option>
          )}
          {props.options.map((option) =>
            "group" in option ? <optgroup label={option.group}>{option.options.map(one)}</optgroup> : one(option),
          )}
        </select>
        <Icon name="chevron" />
      </span>
    </Labelled>
  );
}

function Choice(props: {
  type: "radio" | "checkbox";
  name: string;
  option: Option;
  checked: boolean;
  required?: boolean | undefined;
}) {
  return (
    <label class="choice">
      <input
        type={props.type}
        name={props.name}
        value={props.option.value}
        checked={props.checked}
        required={props.required}
        disabled={props.option.disabled}
      />
      <span class="choice-words">
        <span class="choice-label">{props.option.label}</span>
        {props.option.hint ? <span class="choice-hint">{props.option.hint}</span> : null}
      </span>
    </label>
  );
}

export interface RadiosProps extends FieldBase {
  options: readonly Option[];
  value?: string | undefined;
  /** Side by side where there is room. */
  inline?: boolean | undefined;
}

/** One of a few choices, all of them visible. */
export function Radios(props: RadiosProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <Group field={props} id={id} role="radiogroup">
      <div class={classes("choices", props.inline && "choices-inline")}>
        {props.options.map((option) => (
          <Choice
            type="radio"
            name={props.name}
            option={option}
            checked={option.value === props.value}
            required={props.required}
          />
        ))}
      </div>
    </Group>
  );
}

export interface CheckboxGroupProps extends FieldBase {
  options: readonly Option[];
  values?: readonly string[] | undefined;
  inline?: boolean | undefined;
}

/** Any number of a few choices. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <Group field={props} id={id}>
      <div class={classes("choices", props.inline && "choices-inline")}>
        {props.options.map((option) => (
          <Choice
            type="checkbox"
            name={props.name}
            option={option}
            checked={props.values?.includes(option.value) ?? false}
          />
        ))}
      </div>
    </Group>
  );
}

export interface CheckboxProps extends FieldBase {
  checked?: boolean | undefined;
  value?: string | undefined;
}

/** A single yes: consent, "keep me signed in". */
export function Checkbox(props: CheckboxProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <div class={classes("field", props.error && "field-wrong")}>
      <label class="choice" for={id}>
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? "yes"}
          checked={props.checked}
          required={props.required}
          disabled={props.disabled}
          aria-invalid={props.error ? "true" : undefined}
          aria-describedby={describedBy(id, props.hint, props.error)}
        />
        <span class="choice-words">
          <span class="choice-label">
            {props.label}
            <Optional word={props.optional} />
          </span>
        </span>
      </label>
      <Words id={id} hint={props.hint} error={props.error} />
    </div>
  );
}

export type { Colour };
export { COLOURS };

const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  black: "Black",
  grey: "Grey",
  silver: "Silver",
  white: "White",
  beige: "Beige",
  brown: "Brown",
  gold: "Gold",
  yellow: "Yellow",
  orange: "Orange",
  red: "Red",
  pink: "Pink",
  purple: "Purple",
  navy: "Navy",
  blue: "Blue",
  turquoise: "Turquoise",
  green: "Green",
  multicolour: "Many colours",
};

export interface ColourPickerProps extends FieldBase {
  values?: readonly string[] | undefined;
  /** The colours' names in the page's language; English without. */
  names?: Partial<Readonly<Record<Colour, string>>> | undefined;
}

/** Named chips; several may apply. Sends the same field name once per colour. */
export function ColourPicker(props: ColourPickerProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <Group field={props} id={id}>
      <div class="colours">
        {COLOURS.map((colour) => (
          <label class="colour">
            <input type="checkbox" name={props.name} value={colour} checked={props.values?.includes(colour) ?? false} />
            <Swatch colour={colour} />
            <span>{props.names?.[colour] ?? COLOUR_WORDS[colour]}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** A spot of colour, always beside its word. */
export function Swatch({ colour }: { colour: string }) {
  return <span class={`swatch swatch-${colour}`} aria-hidden="true" />;
}

/** Colours of a thing as spots with their names. */
export function Colours({ values, names }: { values: readonly string[]; names?: ColourPickerProps["names"] }) {
  return (
    <span class="colour-list">
      {values.map((colour) => (
        <span class="colour-name">
          <Swatch colour={colour} />
          {names?.[colour as Colour] ?? COLOUR_WORDS[colour as Colour] ?? colour}
        </span>
      ))}
    </span>
  );
}

export interface DateTimeFieldProps extends FieldBase {
  /** As the browser sends it: `2026-11-21T18:40`, or `2026-11-21` for a date. */
  value?: string | undefined;
  kind?: "datetime-local" | "date" | "time" | undefined;
  min?: string | undefined;
  max?: string | undefined;
  /** Said after the field, so that nobody wonders whose clock it is ("Lisbon time, GMT+0"). */
  zone?: string | undefined;
}

/** A moment on the site's own clock. */
export function DateTimeField(props: DateTimeFieldProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <Labelled field={props} id={id}>
      <span class="with-note">
        <input
          class="input input-short"
          type={props.kind ?? "datetime-local"}
          id={id}
          name={props.name}
          value={props.value}
          min={props.min}
          max={props.max}
          required={props.required}
          disabled={props.disabled}
          aria-invalid={props.error ? "true" : undefined}
          aria-describedby={classes(describedBy(id, props.hint, props.error), props.zone && `${id}-zone`) || undefined}
        />
        {props.zone ? (
          <span class="note" id={`${id}-zone`}>
            {props.zone}
          </span>
        ) : null}
      </span>
    </Labelled>
  );
}

export interface StarRatingProps extends FieldBase {
  value?: number | undefined;
  /** The five names, worst first, in the page's language. */
  words?: readonly [string, string, string, string, string] | undefined;
}

/** Five stars as radios, each with its word. Sends 1 to 5. */
export function StarRating(props: StarRatingProps) {
  const id = props.id ?? fieldId(props.name);
  const words = props.words ?? ["Poor", "Fair", "Good", "Very good", "Wonderful"];
  return (
    <Group field={props} id={id} role="radiogroup">
      <div class="stars">
        {words.map((word, index) => (
          <label class="star">
            <input
              type="radio"
              name={props.name}
              value={String(index + 1)}
              checked={props.value === index + 1}
              required={props.required}
            />
            <Icon name="star" />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
