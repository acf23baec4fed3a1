CREATE TABLE `match_calibrations` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`n` integer NOT NULL,
	`right` integer NOT NULL,
	`slope` real NOT NULL,
	`intercept` real NOT NULL,
	`ceiling` real NOT NULL,
	`brier_before` real NOT NULL,
	`brier_after` real NOT NULL,
	`active` integer DEFAULT false NOT NULL,
	`chosen_by_name` text,
	`chosen_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_calibrations_active` ON `match_calibrations` (`active`) WHERE active = 1;--> statement-breakpoint
ALTER TABLE `matches` ADD `raw_probability` real;