CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`item_id` text NOT NULL,
	`report_id` text NOT NULL,
	`state` text DEFAULT 'asked' NOT NULL,
	`question` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_by_name` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`judged_by` text,
	`judged_by_name` text,
	`judged_at` integer,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_match` ON `claims` (`match_id`);--> statement-breakpoint
CREATE INDEX `claims_report` ON `claims` (`report_id`);--> statement-breakpoint
CREATE INDEX `claims_state` ON `claims` (`state`,`answered_at`);--> statement-breakpoint
CREATE TABLE `custody_events` (
	`item_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`payload` text,
	`salt` text,
	`digest` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`item_id`, `seq`),
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `custody_events_at` ON `custody_events` (`at`);--> statement-breakpoint
CREATE TABLE `items` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`site_id` text NOT NULL,
	`status` text DEFAULT 'held' NOT NULL,
	`title` text NOT NULL,
	`category` text,
	`brand` text,
	`colours` text DEFAULT '[]' NOT NULL,
	`identifiers` text DEFAULT '[]' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`hidden_details` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`unit` text,
	`found_at` integer NOT NULL,
	`found_by` text,
	`storage_location_id` text,
	`hold_until` integer NOT NULL,
	`disposition` text,
	`open_match_id` text,
	`custody_seq` integer DEFAULT 0 NOT NULL,
	`custody_hash` text DEFAULT '' NOT NULL,
	`submission_key` text,
	`logged_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`storage_location_id`) REFERENCES `storage_locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "items_disposition" CHECK(("items"."status" = 'disposed') = ("items"."disposition" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `items_ref_unique` ON `items` (`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `items_submission_key_unique` ON `items` (`submission_key`);--> statement-breakpoint
CREATE INDEX `items_site_status_found` ON `items` (`site_id`,`status`,`found_at`);--> statement-breakpoint
CREATE INDEX `items_hold` ON `items` (`status`,`hold_until`);--> statement-breakpoint
CREATE INDEX `items_found` ON `items` (`found_at`);--> statement-breakpoint
CREATE TABLE `matches` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`report_id` text NOT NULL,
	`probability` real NOT NULL,
	`verdict` text NOT NULL,
	`evidence` text DEFAULT '[]' NOT NULL,
	`ask` text,
	`decision` text DEFAULT 'suggested' NOT NULL,
	`decided_by` text,
	`decided_by_name` text,
	`decided_at` integer,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `matches_pair` ON `matches` (`item_id`,`report_id`);--> statement-breakpoint
CREATE INDEX `matches_report` ON `matches` (`report_id`,`decision`);--> statement-breakpoint
CREATE INDEX `matches_decision` ON `matches` (`decision`,`verdict`,`created_at`);--> statement-breakpoint
CREATE TABLE `mailbox` (
	`key` text PRIMARY KEY NOT NULL,
	`from_email` text NOT NULL,
	`to_email` text NOT NULL,
	`reply_to` text,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mailbox_at` ON `mailbox` (`at`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`site_id` text,
	`report_id` text,
	`to_email` text NOT NULL,
	`reply_to` text,
	`from_name` text,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`secret` text,
	`state` text DEFAULT 'queued' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`held_until` integer DEFAULT 0 NOT NULL,
	`provider_id` text,
	`last_error` text,
	`sent_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `notices_report` ON `notices` (`report_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `photos` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text,
	`report_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`thumb_width` integer NOT NULL,
	`thumb_height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`removed_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photos_item` ON `photos` (`item_id`,`position`);--> statement-breakpoint
CREATE INDEX `photos_report` ON `photos` (`report_id`,`position`);--> statement-breakpoint
CREATE TABLE `report_events` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_events_report` ON `report_events` (`report_id`,`at`);--> statement-breakpoint
CREATE TABLE `report_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_links_report` ON `report_links` (`report_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`site_id` text NOT NULL,
	`status` text DEFAULT 'searching' NOT NULL,
	`close_reason` text,
	`language` text DEFAULT 'en' NOT NULL,
	`traveler_name` text NOT NULL,
	`traveler_email` text NOT NULL,
	`traveler_phone` text,
	`what` text NOT NULL,
	`category` text,
	`brand` text,
	`colours` text DEFAULT '[]' NOT NULL,
	`identifiers` text DEFAULT '[]' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`unit` text,
	`lost_from` integer,
	`lost_to` integer,
	`open_match_id` text,
	`owner_id` text,
	`afterword_stars` integer,
	`afterword_text` text,
	`submission_key` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_ref_unique` ON `reports` (`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_submission_key_unique` ON `reports` (`submission_key`);--> statement-breakpoint
CREATE INDEX `reports_site_status` ON `reports` (`site_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `reports_created` ON `reports` (`created_at`);--> statement-breakpoint
CREATE INDEX `reports_email` ON `reports` (`traveler_email`);--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`report_id` text NOT NULL,
	`state` text DEFAULT 'choosing' NOT NULL,
	`method` text,
	`address` text,
	`collector_name` text,
	`carrier` text,
	`tracking_number` text,
	`tracking_url` text,
	`identity_checked` text,
	`chosen_at` integer,
	`shipped_at` integer,
	`handed_over_at` integer,
	`arrived_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returns_item_report` ON `returns` (`item_id`,`report_id`);--> statement-breakpoint
CREATE INDEX `returns_report` ON `returns` (`report_id`);--> statement-breakpoint
CREATE INDEX `returns_state` ON `returns` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `sites` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`time_zone` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`site_group` text,
	`email` text NOT NULL,
	`phone` text,
	`address` text,
	`opening_hours` text,
	`hold_days` integer DEFAULT 90 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sites_slug_unique` ON `sites` (`slug`);--> statement-breakpoint
CREATE TABLE `storage_locations` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`name` text NOT NULL,
	`retired_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `storage_locations_name` ON `storage_locations` (`site_id`,`name`);--> statement-breakpoint
CREATE INDEX `storage_locations_site` ON `storage_locations` (`site_id`);--> statement-breakpoint
CREATE TABLE `desk_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `desk_events_at` ON `desk_events` (`at`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text DEFAULT 'agent' NOT NULL,
	`site_ids` text DEFAULT '[]' NOT NULL,
	`left_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_unique` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `staff_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_sessions_token_unique` ON `staff_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `staff_sessions_user` ON `staff_sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `staff_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `staff_verifications_identifier` ON `staff_verifications` (`identifier`);