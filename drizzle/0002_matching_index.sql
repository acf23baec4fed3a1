-- The engine's own index: one row an open item or report, found by terms and by time.
-- `doc` holds the minute in its upper bits (negative for reports), so a window of time is a range of rows.
CREATE TABLE match_docs (
  doc INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  side TEXT NOT NULL CHECK (side IN ('item', 'report')),
  site TEXT,
  version INTEGER NOT NULL,
  profile TEXT NOT NULL,
  terms TEXT NOT NULL
);
--> statement-breakpoint
CREATE INDEX match_docs_site ON match_docs (site, doc);
--> statement-breakpoint
CREATE INDEX match_docs_version ON match_docs (version, side, id);
--> statement-breakpoint
-- How many open things carry a term; the row '' counts them all.
CREATE TABLE match_terms (
  term TEXT PRIMARY KEY,
  items INTEGER NOT NULL DEFAULT 0,
  reports INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
--> statement-breakpoint
CREATE VIRTUAL TABLE match_fts USING fts5(
  terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_'"
);
--> statement-breakpoint
CREATE TRIGGER match_docs_added AFTER INSERT ON match_docs BEGIN
  INSERT INTO match_fts (rowid, terms) VALUES (NEW.doc, NEW.terms);
  INSERT INTO match_terms (term, items, reports)
    SELECT value, NEW.side = 'item', NEW.side = 'report' FROM json_each('["' || replace(NEW.terms, ' ', '","') || '",""]') WHERE value <> '' OR key > 0
    ON CONFLICT (term) DO UPDATE SET items = items + excluded.items, reports = reports + excluded.reports;
END;
--> statement-breakpoint
CREATE TRIGGER match_docs_removed AFTER DELETE ON match_docs BEGIN
  DELETE FROM match_fts WHERE rowid = OLD.doc;
  UPDATE match_terms SET items = items - (OLD.side = 'item'), reports = reports - (OLD.side = 'report')
    WHERE term IN (SELECT value FROM json_each('["' || replace(OLD.terms, ' ', '","') || '",""]'));
END;
