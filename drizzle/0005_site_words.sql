CREATE TABLE `site_words` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`word` text NOT NULL,
	`word_key` text NOT NULL,
	`meaning` text NOT NULL,
	`added_by_name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_words_word` ON `site_words` (`site_id`,`word_key`);