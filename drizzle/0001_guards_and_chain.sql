-- `INSERT INTO guard (held) SELECT changes()` right after a guarded update: a lost race aborts the whole batch.
CREATE VIEW `guard` AS SELECT 1 AS `held`;
--> statement-breakpoint
CREATE TRIGGER `guard_check` INSTEAD OF INSERT ON `guard` WHEN NEW.`held` <> 1
BEGIN
  SELECT RAISE(ABORT, 'guard_lost');
END;
--> statement-breakpoint
-- The custody chain is only ever added to. Erasing a person's data may take payload and salt, nothing else.
CREATE TRIGGER `custody_events_no_delete` BEFORE DELETE ON `custody_events`
BEGIN
  SELECT RAISE(ABORT, 'custody events are never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `custody_events_no_update` BEFORE UPDATE ON `custody_events`
WHEN NEW.`payload` IS NOT NULL OR NEW.`salt` IS NOT NULL
  OR NEW.`item_id` IS NOT OLD.`item_id` OR NEW.`seq` IS NOT OLD.`seq` OR NEW.`kind` IS NOT OLD.`kind`
  OR NEW.`at` IS NOT OLD.`at` OR NEW.`actor` IS NOT OLD.`actor` OR NEW.`digest` IS NOT OLD.`digest`
  OR NEW.`prev` IS NOT OLD.`prev` OR NEW.`hash` IS NOT OLD.`hash`
BEGIN
  SELECT RAISE(ABORT, 'custody events are never changed');
END;
--> statement-breakpoint
-- A chain grows one link at a time, from the link before it.
CREATE TRIGGER `custody_events_linked` BEFORE INSERT ON `custody_events`
WHEN NEW.`prev` IS NOT CASE NEW.`seq` WHEN 1 THEN ''
  ELSE (SELECT `hash` FROM `custody_events` WHERE `item_id` = NEW.`item_id` AND `seq` = NEW.`seq` - 1) END
BEGIN
  SELECT RAISE(ABORT, 'custody event does not follow the last one');
END;
