CREATE TABLE `stays` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`external_id` text NOT NULL,
	`unit` text NOT NULL,
	`unit_key` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer NOT NULL,
	`guest_name` text NOT NULL,
	`guest_key` text NOT NULL,
	`guest_email` text,
	`drop_off_site_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drop_off_site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stays_external` ON `stays` (`site_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `stays_unit` ON `stays` (`unit_key`,`from_at`);--> statement-breakpoint
CREATE INDEX `stays_guest` ON `stays` (`guest_key`,`to_at`);--> statement-breakpoint
CREATE INDEX `stays_email` ON `stays` (`guest_email`);--> statement-breakpoint
CREATE INDEX `stays_site_from` ON `stays` (`site_id`,`from_at`);