-- REPLACE removes the row in its way without asking the delete trigger.
CREATE TRIGGER `audit_event_no_replace` BEFORE INSERT ON `audit_event`
WHEN EXISTS (SELECT 1 FROM `audit_event` AS e WHERE e.`id` = NEW.`id` OR e.`rowid` = NEW.`rowid`)
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
