-- The log of access is append-only.
CREATE TRIGGER `access_event_no_update` BEFORE UPDATE ON `access_event`
BEGIN SELECT RAISE(ABORT, 'access_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `access_event_no_delete` BEFORE DELETE ON `access_event`
BEGIN SELECT RAISE(ABORT, 'access_event is append-only'); END;
--> statement-breakpoint
-- REPLACE removes the row in its way without asking the delete trigger.
CREATE TRIGGER `access_event_no_replace` BEFORE INSERT ON `access_event`
WHEN EXISTS (SELECT 1 FROM `access_event` AS e WHERE e.`id` = NEW.`id` OR e.`sequence` = NEW.`sequence` OR e.`rowid` = NEW.`rowid`)
BEGIN SELECT RAISE(ABORT, 'access_event is append-only'); END;
