-- What a report of a locked quarter fills in for earlier ones keeps its rows.
CREATE TRIGGER `backfill_locked_insert` BEFORE INSERT ON `backfill`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = NEW.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `backfill_locked_update` BEFORE UPDATE ON `backfill`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
--> statement-breakpoint
CREATE TRIGGER `backfill_locked_delete` BEFORE DELETE ON `backfill`
WHEN EXISTS (SELECT 1 FROM `report` AS r JOIN `period_state` AS p ON p.`organisation_id` = r.`organisation_id` AND p.`period` = r.`year` || '-Q' || r.`quarter` WHERE r.`id` = OLD.`edition_id` AND p.`state` = 'locked')
BEGIN SELECT RAISE(ABORT, 'quarter is locked'); END;
