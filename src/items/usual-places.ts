import type { SiteKind } from "../sites/schema.ts";

const RENTAL_COUNTER = [
  "boot",
  "under driver seat",
  "under passenger seat",
  "rear seat",
  "rear footwell",
  "glove box",
  "door pocket",
  "centre console",
  "seat pocket",
  "child seat",
  "sun visor",
  "cup holder",
  "key drop box",
  "counter",
  "return lane",
  "cleaning bay",
  "shuttle bus",
  "shuttle stop",
  "car park",
];
const HOTEL = [
  "bathroom",
  "in the bed",
  "under the bed",
  "bedside table",
  "wardrobe",
  "safe",
  "desk drawer",
  "behind the door",
  "balcony",
  "minibar",
  "reception",
  "lobby",
  "breakfast room",
  "restaurant",
  "bar",
  "pool",
  "gym",
  "spa",
  "meeting room",
  "corridor",
  "lift",
  "laundry",
  "car park",
  "shuttle bus",
];

/** Where things are usually found at a site of this kind; offered while typing, never forced. */
export const USUAL_PLACES: Readonly<Record<SiteKind, readonly string[]>> = {
  rental_counter: RENTAL_COUNTER,
  hotel: HOTEL,
};

/** What a unit is called there. */
export const UNIT_WORDS: Readonly<Record<SiteKind, { readonly label: string; readonly hint: string }>> = {
  rental_counter: { label: "Vehicle", hint: "Plate or fleet number" },
  hotel: { label: "Room", hint: "Room number" },
};
