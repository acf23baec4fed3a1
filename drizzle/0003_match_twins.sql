CREATE TABLE `match_twins` (
	`id` text NOT NULL,
	`twin_id` text NOT NULL,
	`probability` real NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`id`, `twin_id`)
);
--> statement-breakpoint
CREATE INDEX `match_twins_twin` ON `match_twins` (`twin_id`);