-- Remarks stand beside boards: no kept answer shows them.
DROP TRIGGER `remark_change_insert`;
--> statement-breakpoint
DROP TRIGGER `remark_change_update`;
--> statement-breakpoint
DROP TRIGGER `remark_change_delete`;
--> statement-breakpoint
DROP TRIGGER `audit_event_change_insert`;
--> statement-breakpoint
CREATE TRIGGER `audit_event_change_insert` AFTER INSERT ON `audit_event`
WHEN NEW.`action` NOT LIKE 'remark.%'
BEGIN INSERT INTO `content_change`(`organisation_id`, `n`) VALUES (NEW.`organisation_id`, 1) ON CONFLICT (`organisation_id`) DO UPDATE SET `n` = `n` + 1; END;
