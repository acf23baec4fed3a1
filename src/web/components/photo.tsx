import { asset } from "../assets.ts";
import { Icon } from "../icons.tsx";
import { Button } from "./button.tsx";
import type { FieldBase } from "./field.tsx";
import { fieldId } from "./form.tsx";
import { classes } from "./props.ts";

export interface PhotoProps {
  /** Nothing gives the quiet placeholder. */
  src?: string | undefined;
  alt: string;
  /** `square` for lists, `photo` (4:3) for details, `natural` for the picture's own shape. */
  shape?: "square" | "photo" | "natural" | undefined;
  /** Opens the large picture. */
  href?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** The first picture on a screen loads at once; the rest when they come near. */
  eager?: boolean | undefined;
  class?: string | undefined;
}

/** One photo in a hairline mount, or the placeholder when there is none. */
export function Photo(props: PhotoProps) {
  const look = classes("photo", `photo-${props.shape ?? "photo"}`, !props.src && "photo-none", props.class);
  if (!props.src) {
    return (
      <span class={look} role="img" aria-label={props.alt || "No photo"}>
        <Icon name="image" />
      </span>
    );
  }
  const picture = (
    <img
      src={props.src}
      alt={props.alt}
      width={props.width}
      height={props.height}
      loading={props.eager ? "eager" : "lazy"}
      decoding="async"
    />
  );
  return props.href ? (
    <a class={look} href={props.href}>
      {picture}
    </a>
  ) : (
    <span class={look}>{picture}</span>
  );
}

export interface StripPhoto {
  src: string;
  alt: string;
  /** The large version. */
  full?: string | undefined;
}

/** All photos of a thing: the first large, the others in a row beneath; each opens its large version. */
export function PhotoStrip({ photos, label }: { photos: readonly StripPhoto[]; label: string }) {
  const [hero, ...rest] = photos;
  if (!hero) return <Photo alt={label} class="photo-hero" />;
  return (
    <section class="photo-strip" aria-label={label}>
      <Photo src={hero.full ?? hero.src} alt={hero.alt} href={hero.full} class="photo-hero" eager />
      {rest.length > 0 ? (
        <ul class="photo-row">
          {rest.map((photo) => (
            <li>
              <Photo src={photo.src} alt={photo.alt} href={photo.full} shape="square" />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** Words of the photo picker, for pages that are not in English. `{n}` and `{max}` are filled in. */
export interface PhotoWords {
  take: string;
  choose: string;
  /** Beside the button where there is a mouse: "or drop them here". */
  drop: string;
  remove: string;
  working: string;
  ready: string;
  tooMany: string;
  unreadable: string;
  fallback: string;
}

const PHOTO_WORDS: PhotoWords = {
  take: "Take a photo",
  choose: "Choose photos",
  drop: "or drop them here",
  remove: "Remove photo {n}",
  working: "Preparing photo …",
  ready: "{n} of {max} photos ready",
  tooMany: "At most {max} photos; the first ones are kept.",
  unreadable: "This file could not be read as a picture.",
  fallback: "JPEG, PNG, WebP or AVIF, up to {max} pictures.",
};

export interface PhotoFieldProps extends FieldBase {
  /** How many pictures the field takes. */
  max?: number | undefined;
  words?: Partial<PhotoWords> | undefined;
  /** Photos already kept, each with a box to take it away (`removeName`, one value per id). */
  existing?: readonly { id: string; src: string; alt: string }[] | undefined;
  removeName?: string | undefined;
  removeWord?: string | undefined;
}

/**
 * Photos from camera or file. Without script a plain file input; with it the island downsizes each
 * picture in the browser and shows what will be sent. The page's form needs `files`.
 */
export function PhotoField(props: PhotoFieldProps) {
  const id = props.id ?? fieldId(props.name);
  const max = props.max ?? 6;
  const words = { ...PHOTO_WORDS, ...props.words };
  const described = classes(props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null) || undefined;
  return (
    <div
      class={classes("field photo-field", props.error && "field-wrong")}
      data-island={asset("camera.js")}
      data-max={String(max)}
      data-words={JSON.stringify(words)}
    >
      <label class="label" for={id}>
        {props.label}
        {props.optional ? (
          <span class="optional"> ({props.optional === true ? "optional" : props.optional})</span>
        ) : null}
      </label>
      {props.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p class="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{props.error}</span>
        </p>
      ) : null}
      {props.existing?.length ? (
        <ul class="photo-kept">
          {props.existing.map((photo) => (
            <li>
              <Photo src={photo.src} alt={photo.alt} shape="square" />
              <label class="choice">
                <input type="checkbox" name={props.removeName ?? "removePhotos"} value={photo.id} />
                <span class="choice-words">{props.removeWord ?? "Remove"}</span>
              </label>
            </li>
          ))}
        </ul>
      ) : null}
      <ul class="photo-previews" data-previews hidden></ul>
      <div class="photo-buttons" data-buttons hidden>
        <span class="touch-only" data-take>
          <Button type="button" kind="secondary" icon="camera">
            {words.take}
          </Button>
        </span>
        <span data-choose>
          <Button type="button" kind="secondary" icon="image">
            {words.choose}
          </Button>
        </span>
        <span class="photo-drop">{words.drop}</span>
      </div>
      <div class="photo-plain" data-plain>
        <input
          class="input"
          type="file"
          id={id}
          name={props.name}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          multiple={max > 1}
          required={props.required}
          disabled={props.disabled}
          aria-invalid={props.error ? "true" : undefined}
          aria-describedby={described}
        />
        <p class="note">{words.fallback.replace("{max}", String(max))}</p>
      </div>
      <p class="note" role="status" data-status></p>
    </div>
  );
}
