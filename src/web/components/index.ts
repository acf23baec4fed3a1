/**
 * The parts every screen is made of. Reuse before you add; the page at /dev/components shows each in every state.
 *
 * Acts      Button, Actions, Dialog (a question before an act), Menu
 * Forms     Form, FormSection, FieldRow, ErrorSummary, Field, TextArea, Select, Radios, CheckboxGroup, Checkbox,
 *           ColourPicker, DateTimeField, PhotoField, StarRating
 * Lists     List + ListRow, Split (list beside detail), Columns, Tabs (filters as links), SearchForm, Pager, Table
 * Facts     PageHead, Breadcrumb, Card, DefinitionList, AddressBlock, TimeText, Ref, UserText, Status, Chip, Colours
 * Photos    Photo, PhotoStrip
 * Matching  SideBySide, EvidenceTable, Likelihood
 * Story     Timeline (what happened), Steps (a traveler's progress), Notice, Flash, EmptyState
 *
 * Words default to English; traveler pages pass their own. Layouts are in ../layout.tsx, icons in ../icons.tsx.
 */
export * from "./button.tsx";
export * from "./content.tsx";
export * from "./dialog.tsx";
export * from "./field.tsx";
export * from "./form.tsx";
export * from "./list.tsx";
export * from "./match.tsx";
export * from "./photo.tsx";
export type { Children, Tone } from "./props.ts";
export * from "./status.tsx";
export * from "./time.tsx";
