ALTER TABLE `match_twins` ADD `rejected_by` text;--> statement-breakpoint
ALTER TABLE `match_twins` ADD `rejected_by_name` text;--> statement-breakpoint
ALTER TABLE `match_twins` ADD `rejected_at` integer;