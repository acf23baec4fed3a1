-- Whose things these are: another group's must not take the places of what may be shown.
ALTER TABLE match_docs ADD keeper TEXT;
