CREATE TABLE `column_mapping` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`header` text NOT NULL,
	`printed` text NOT NULL,
	`role` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `column_mapping_header` ON `column_mapping` (`organisation_id`,`header`);--> statement-breakpoint
CREATE TABLE `import_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`byte_size` integer NOT NULL,
	`bytes` blob NOT NULL,
	`hash` text NOT NULL,
	`corrections` text NOT NULL,
	`expires_at` integer NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_draft_expiry` ON `import_draft` (`expires_at`);