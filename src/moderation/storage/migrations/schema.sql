CREATE TABLE history (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workshop_id TEXT NOT NULL,
    at TEXT NOT NULL,
    way TEXT NOT NULL,
    undo_group TEXT NOT NULL,
    label TEXT NOT NULL,
    payload TEXT
);
CREATE INDEX ix_history_workshop_id ON history (workshop_id);
CREATE TABLE projection (
    workshop_id TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (workshop_id)
);
