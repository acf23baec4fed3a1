import { toLocal } from "../core/zone.ts";
import type { SiteKind } from "../sites/schema.ts";
import { asset } from "../web/assets.ts";
import {
  type Children,
  ColourPicker,
  DateTimeField,
  Field,
  FieldRow,
  FormSection,
  Notice,
  PhotoField,
  Select,
  TextArea,
} from "../web/components/index.ts";
import type { Frame } from "../web/desk-frame.tsx";
import type { Trouble, Typed } from "../web/form-data.ts";
import { zoneNote } from "../web/words.ts";
import { CATEGORY_WORDS, categoryWord } from "./categories.ts";
import type { Item } from "./schema.ts";
import { UNIT_WORDS, USUAL_PLACES } from "./usual-places.ts";

/** The fields of an item as its form shows them: text, whatever was typed. */
export interface ItemValues {
  readonly title: string;
  readonly unit: string;
  readonly place: string;
  readonly foundAt: string;
  readonly foundBy: string;
  readonly category: string;
  readonly brand: string;
  readonly colours: readonly string[];
  readonly description: string;
  readonly hiddenDetails: string;
  readonly identifiers: string;
  readonly storageLocationId: string;
}

/** An item as its form shows it. */
export function valuesOfItem(item: Item, zone: string): ItemValues {
  return {
    title: item.title,
    unit: item.unit ?? "",
    place: item.place,
    foundAt: toLocal(item.foundAt, zone),
    foundBy: item.foundBy ?? "",
    category: item.category ?? "",
    brand: item.brand ?? "",
    colours: item.colours,
    description: item.description,
    hiddenDetails: item.hiddenDetails,
    identifiers: item.identifiers.join("\n"),
    storageLocationId: item.storageLocationId ?? "",
  };
}

/** What was typed, as the form shows it again. */
export function valuesTyped(typed: Typed): ItemValues {
  return {
    title: typed.text("title"),
    unit: typed.text("unit"),
    place: typed.text("place"),
    foundAt: typed.text("foundAt"),
    foundBy: typed.text("foundBy"),
    category: typed.text("category"),
    brand: typed.text("brand"),
    colours: typed.texts("colours"),
    description: typed.text("description"),
    hiddenDetails: typed.text("hiddenDetails"),
    identifiers: typed.text("identifiers"),
    storageLocationId: typed.text("storageLocationId"),
  };
}

/** What was typed, as the verbs want it. */
export function itemInput(typed: Typed, zone: string) {
  return {
    title: typed.text("title"),
    unit: typed.text("unit"),
    place: typed.text("place"),
    foundAt: typed.moment("foundAt", zone),
    foundBy: typed.text("foundBy"),
    category: typed.text("category"),
    brand: typed.text("brand"),
    colours: typed.texts("colours"),
    description: typed.text("description"),
    hiddenDetails: typed.text("hiddenDetails"),
    identifiers: typed.lines("identifiers"),
  };
}

/** What each field is called in the summary of a form that came back. */
export const ITEM_FIELD_NAMES: Readonly<Record<string, string>> = {
  photos: "Photos",
  title: "What it is",
  unit: "Room or vehicle",
  place: "Place",
  foundAt: "When it was found",
  foundBy: "Found by",
  storageLocationId: "Where you put it",
  category: "Category",
  brand: "Brand",
  colours: "Colours",
  description: "Description",
  hiddenDetails: "Hidden details",
  identifiers: "Identifiers",
};

export interface ItemFieldsProps {
  readonly kind: SiteKind;
  readonly zone: string;
  readonly frame: Frame;
  readonly values: ItemValues;
  readonly trouble: Trouble | undefined;
  /** Offered when logging; an item that exists is moved instead. */
  readonly storage?: readonly { readonly id: string; readonly name: string }[];
  readonly photosLabel: string;
  /** Photos kept already, each of which can be taken off. */
  readonly photos?: readonly { readonly id: string; readonly src: string; readonly alt: string }[];
  /** The buttons: after the few needed fields and once more at the end. */
  readonly actions: Children;
}

/** The fields of the log and edit forms: the few that are needed first, the rest below. */
export function ItemFields({
  kind,
  zone,
  frame,
  values,
  trouble,
  storage,
  photosLabel,
  photos,
  actions,
}: ItemFieldsProps) {
  const errors = trouble?.errors ?? {};
  const unit = UNIT_WORDS[kind];
  const photosLost = (trouble?.typed.files("photos").length ?? 0) > 0;
  return (
    <>
      <PhotoField
        name="photos"
        label={photosLabel}
        hint="One of the whole thing, one of what makes it special."
        optional
        error={errors.photos}
        existing={photos}
      />
      {photosLost ? (
        <Notice tone="wait">
          Browsers do not keep chosen photos when a form comes back. Please add the photos once more.
        </Notice>
      ) : null}
      <div
        class="combo"
        data-island={asset("words.js")}
        data-source="/desk/words"
        data-label="Names of things"
        data-said="{n} names offered, arrow keys choose"
      >
        <Field
          name="title"
          label="What is it?"
          hint="Short, as you would say it: “black phone, cracked corner”."
          value={values.title}
          error={errors.title}
          maxlength={120}
          required
        />
      </div>
      <FieldRow>
        <Field
          name="unit"
          label={unit.label}
          hint={unit.hint}
          value={values.unit}
          error={errors.unit}
          maxlength={40}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          optional
        />
        <Field
          name="place"
          label="Where in it, or elsewhere"
          hint={kind === "hotel" ? "“bathroom”, “lobby”" : "“boot”, “shuttle stop B”"}
          value={values.place}
          error={errors.place}
          suggestions={USUAL_PLACES[kind]}
          maxlength={200}
          autocomplete="off"
          optional
        />
      </FieldRow>
      <DateTimeField
        name="foundAt"
        label="When was it found?"
        value={values.foundAt}
        error={errors.foundAt}
        zone={zoneNote(zone, frame.now)}
        required
      />
      {storage ? (
        <Select
          name="storageLocationId"
          label="Where do you put it?"
          placeholder="Not put away yet"
          value={values.storageLocationId}
          error={errors.storageLocationId}
          options={storage.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      ) : null}
      {storage ? actions : null}
      <FormSection title="More about it" lead="All optional. Each detail helps to find whose it is.">
        <ColourPicker name="colours" label="Colours" values={values.colours} error={errors.colours} />
        <FieldRow>
          <Field name="brand" label="Brand" value={values.brand} error={errors.brand} maxlength={60} />
          <Select
            name="category"
            label="Category"
            placeholder="Choose one"
            value={values.category}
            error={errors.category}
            options={categoryOptions(values.category)}
          />
        </FieldRow>
        <TextArea
          name="description"
          label="Description"
          hint="Size, material, wear, what is inside."
          value={values.description}
          error={errors.description}
          rows={3}
          maxlength={4000}
        />
        <Field
          name="foundBy"
          label="Found by"
          hint="Housekeeper, driver, guest: whoever brought it."
          value={values.foundBy}
          error={errors.foundBy}
          maxlength={80}
        />
      </FormSection>
      <FormSection
        title="Only for staff"
        lead="Never shown to travelers; the question of proof is drawn from it. All optional, and worth a minute."
      >
        <TextArea
          name="hiddenDetails"
          label="Hidden details"
          hint="A lock-screen picture, an engraving, what is in the side pocket."
          value={values.hiddenDetails}
          error={errors.hiddenDetails}
          rows={3}
          maxlength={2000}
        />
        <TextArea
          name="identifiers"
          label="Identifiers, one a line"
          hint="Serial number, initials, the name on a tag."
          value={values.identifiers}
          error={errors.identifiers}
          rows={2}
        />
      </FormSection>
      {actions}
    </>
  );
}

function categoryOptions(current: string) {
  const known = Object.entries(CATEGORY_WORDS).map(([value, label]) => ({ value, label }));
  return current === "" || current in CATEGORY_WORDS
    ? known
    : [{ value: current, label: categoryWord(current) }, ...known];
}
