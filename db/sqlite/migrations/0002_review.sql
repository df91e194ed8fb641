ALTER TABLE `audit_event` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `audit_event` ADD `reason` text;--> statement-breakpoint
CREATE INDEX `audit_event_sequence` ON `audit_event` (`sequence`);--> statement-breakpoint
ALTER TABLE `metric` ADD `discarded_at` integer;