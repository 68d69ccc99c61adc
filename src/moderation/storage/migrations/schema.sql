CREATE TABLE projection (
    workshop_id TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (workshop_id)
);
CREATE TABLE open_vote (
    vote_id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    PRIMARY KEY (vote_id)
);
CREATE TABLE calendar_version (
    entry_key TEXT NOT NULL,
    look TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    mark TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (entry_key, look)
);
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
CREATE TABLE workshop (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    municipality TEXT NOT NULL,
    place TEXT NOT NULL,
    series TEXT NOT NULL,
    moderation TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    day TEXT,
    starts_at TEXT NOT NULL,
    invited_until TEXT,
    closed_session INTEGER NOT NULL,
    current_block_id TEXT,
    trashed INTEGER NOT NULL,
    copied_from TEXT NOT NULL,
    is_series INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE closed_mark (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    target_id TEXT NOT NULL,
    block_id TEXT,
    earlier TEXT NOT NULL,
    told INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_closed_mark_workshop_id ON closed_mark (workshop_id);
CREATE TABLE unit (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    short TEXT NOT NULL,
    seats INTEGER NOT NULL,
    reply TEXT NOT NULL,
    unit_kind TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_unit_workshop_id ON unit (workshop_id);
CREATE TABLE participant (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    unit_id TEXT NOT NULL,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    email TEXT NOT NULL,
    attendance TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT,
    substitute_for TEXT,
    may_commit TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(substitute_for) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_participant_workshop_id ON participant (workshop_id);
CREATE TABLE access_need (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    participant_id TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_access_need_workshop_id ON access_need (workshop_id);
CREATE TABLE day_attendance (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    participant_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    ended_at TEXT NOT NULL,
    attendance TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_day_attendance_workshop_id ON day_attendance (workshop_id);
CREATE TABLE day (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    day TEXT,
    place TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    invited_until TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_day_workshop_id ON day (workshop_id);
CREATE TABLE agenda_block (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    title TEXT NOT NULL,
    activity TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    summary TEXT NOT NULL,
    question TEXT NOT NULL,
    say TEXT NOT NULL,
    script TEXT NOT NULL,
    script_done INTEGER NOT NULL,
    extra_minutes INTEGER NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    closed_session INTEGER NOT NULL,
    parallel INTEGER NOT NULL,
    room_id TEXT,
    parked INTEGER NOT NULL,
    lead TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(room_id) REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_block_workshop_id ON agenda_block (workshop_id);
CREATE TABLE room (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_room_workshop_id ON room (workshop_id);
CREATE TABLE room_need (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    words TEXT NOT NULL,
    count INTEGER NOT NULL,
    room_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(room_id) REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_room_need_workshop_id ON room_need (workshop_id);
CREATE TABLE material (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    name TEXT NOT NULL,
    ready INTEGER NOT NULL,
    block_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_material_workshop_id ON material (workshop_id);
CREATE TABLE progress_note (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    about_id TEXT NOT NULL,
    progress TEXT NOT NULL,
    day TEXT NOT NULL,
    evidence TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_progress_note_workshop_id ON progress_note (workshop_id);
CREATE TABLE entry (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    entry_kind TEXT NOT NULL,
    text TEXT NOT NULL,
    block_id TEXT,
    side TEXT,
    unit_id TEXT,
    owner TEXT NOT NULL,
    due TEXT,
    way TEXT NOT NULL,
    contact TEXT NOT NULL,
    cluster_id TEXT,
    done INTEGER NOT NULL,
    created_at TEXT,
    left_open INTEGER NOT NULL,
    also TEXT NOT NULL,
    taken_up_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(taken_up_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_entry_workshop_id ON entry (workshop_id);
CREATE TABLE private_note (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    text TEXT NOT NULL,
    block_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_private_note_workshop_id ON private_note (workshop_id);
CREATE TABLE picture (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    data TEXT NOT NULL,
    alt TEXT NOT NULL,
    block_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_picture_workshop_id ON picture (workshop_id);
CREATE TABLE spoke_count (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    side TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_spoke_count_workshop_id ON spoke_count (workshop_id);
CREATE TABLE ground_rules (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    rules TEXT NOT NULL,
    agreed_at TEXT,
    looked_back TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_ground_rules_workshop_id ON ground_rules (workshop_id);
CREATE TABLE resistance_count (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    option_id TEXT NOT NULL,
    side TEXT,
    number INTEGER NOT NULL,
    counts TEXT NOT NULL,
    roll TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_resistance_count_workshop_id ON resistance_count (workshop_id);
CREATE TABLE rewording (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    about_id TEXT NOT NULL,
    part TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    slip INTEGER NOT NULL,
    number INTEGER NOT NULL,
    voted INTEGER NOT NULL,
    told TEXT NOT NULL,
    proposer TEXT NOT NULL,
    side TEXT,
    reason TEXT NOT NULL,
    made_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_rewording_workshop_id ON rewording (workshop_id);
CREATE TABLE rating_count (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    statement_id TEXT NOT NULL,
    side TEXT,
    counts TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_rating_count_workshop_id ON rating_count (workshop_id);
CREATE TABLE finding_answer (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT,
    rule TEXT NOT NULL,
    outcome TEXT NOT NULL,
    about_ids TEXT NOT NULL,
    elsewhere TEXT NOT NULL,
    reason TEXT NOT NULL,
    entry_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_finding_answer_workshop_id ON finding_answer (workshop_id);
CREATE TABLE earlier_workshop (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    day TEXT,
    unfinished INTEGER NOT NULL,
    election TEXT NOT NULL,
    election_day TEXT,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_earlier_workshop_workshop_id ON earlier_workshop (workshop_id);
CREATE TABLE agreed_thing (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    earlier_id TEXT NOT NULL,
    sources TEXT NOT NULL,
    thing_kind TEXT NOT NULL,
    text TEXT NOT NULL,
    due TEXT,
    unit_id TEXT,
    owner TEXT NOT NULL,
    by_unit INTEGER NOT NULL,
    thing_id TEXT,
    carried INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(earlier_id) REFERENCES earlier_workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agreed_thing_workshop_id ON agreed_thing (workshop_id);
CREATE TABLE agreed_state (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    about_id TEXT,
    label TEXT NOT NULL,
    words TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agreed_state_workshop_id ON agreed_state (workshop_id);
CREATE TABLE was_there (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    earlier_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(earlier_id) REFERENCES earlier_workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_was_there_workshop_id ON was_there (workshop_id);
CREATE TABLE confirmation (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    item_id TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_confirmation_workshop_id ON confirmation (workshop_id);
CREATE TABLE review (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    number INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_review_workshop_id ON review (workshop_id);
CREATE TABLE sign_off (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    number INTEGER NOT NULL,
    side TEXT NOT NULL,
    "by" TEXT NOT NULL,
    unit_id TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_sign_off_workshop_id ON sign_off (workshop_id);
CREATE TABLE minutes_objection (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    number INTEGER NOT NULL,
    unit_id TEXT,
    raised_by TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT NOT NULL,
    settled_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_minutes_objection_workshop_id ON minutes_objection (workshop_id);
CREATE TABLE release (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_release_workshop_id ON release (workshop_id);
CREATE TABLE release_despite (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    release_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    left_open TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(release_id) REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_release_despite_workshop_id ON release_despite (workshop_id);
CREATE TABLE frozen_minutes (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    release_id TEXT NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL,
    redactions TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(release_id) REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_frozen_minutes_workshop_id ON frozen_minutes (workshop_id);
CREATE TABLE frozen_public (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    release_id TEXT NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL,
    redactions TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(release_id) REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_frozen_public_workshop_id ON frozen_public (workshop_id);
CREATE TABLE amendment (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    at TEXT NOT NULL,
    block_id TEXT,
    in_public INTEGER NOT NULL,
    withdraws INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_amendment_workshop_id ON amendment (workshop_id);
CREATE TABLE minutes_plan (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    sequence TEXT NOT NULL,
    hidden TEXT NOT NULL,
    short TEXT NOT NULL,
    positions TEXT NOT NULL,
    names INTEGER NOT NULL,
    letterhead TEXT NOT NULL,
    logo TEXT NOT NULL,
    logo_type TEXT NOT NULL,
    logo_alt TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_minutes_plan_workshop_id ON minutes_plan (workshop_id);
CREATE TABLE mail_text (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_mail_text_workshop_id ON mail_text (workshop_id);
CREATE TABLE dispatch (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    at TEXT NOT NULL,
    way TEXT NOT NULL,
    cut TEXT NOT NULL,
    released INTEGER NOT NULL,
    digest TEXT NOT NULL,
    subject TEXT NOT NULL,
    files TEXT NOT NULL,
    receipts TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_dispatch_workshop_id ON dispatch (workshop_id);
CREATE TABLE series_plan (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    criteria TEXT NOT NULL,
    needed_sessions INTEGER NOT NULL,
    needs_closing INTEGER NOT NULL,
    needed_minutes INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_plan_workshop_id ON series_plan (workshop_id);
CREATE TABLE series_level (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    name TEXT NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_level_workshop_id ON series_level (workshop_id);
CREATE TABLE series_event (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    event_kind TEXT NOT NULL,
    title TEXT NOT NULL,
    level_id TEXT,
    day TEXT,
    begins TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    event_form TEXT NOT NULL,
    place TEXT NOT NULL,
    fewest INTEGER NOT NULL,
    seats INTEGER,
    held TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(level_id) REFERENCES series_level (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_event_workshop_id ON series_event (workshop_id);
CREATE TABLE registration (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    event_id TEXT NOT NULL,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    unit TEXT NOT NULL,
    email TEXT NOT NULL,
    at TEXT NOT NULL,
    eligible TEXT NOT NULL,
    reason TEXT NOT NULL,
    seat TEXT NOT NULL,
    minutes_there INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(event_id) REFERENCES series_event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_registration_workshop_id ON registration (workshop_id);
CREATE TABLE series_question (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    text TEXT NOT NULL,
    found_id TEXT,
    origin TEXT NOT NULL,
    cards INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    theme_ids TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(found_id) REFERENCES series_event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_question_workshop_id ON series_question (workshop_id);
CREATE TABLE series_result (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    text TEXT NOT NULL,
    event_id TEXT,
    question_id TEXT,
    origin TEXT NOT NULL,
    closed INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(event_id) REFERENCES series_event (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(question_id) REFERENCES series_question (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_result_workshop_id ON series_result (workshop_id);
CREATE TABLE event_frame (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    event_format TEXT,
    reason TEXT NOT NULL,
    by_invitation INTEGER NOT NULL,
    no_resolutions INTEGER NOT NULL,
    access_contact TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_event_frame_workshop_id ON event_frame (workshop_id);
CREATE TABLE mandate (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    client TEXT NOT NULL,
    settled_on TEXT,
    purpose TEXT NOT NULL,
    not_about TEXT NOT NULL,
    success TEXT NOT NULL,
    decided TEXT NOT NULL,
    no_go TEXT NOT NULL,
    expectations TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_mandate_workshop_id ON mandate (workshop_id);
CREATE TABLE pre_talk (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    unit_id TEXT NOT NULL,
    day TEXT,
    held INTEGER NOT NULL,
    partner TEXT NOT NULL,
    first TEXT,
    wish TEXT NOT NULL,
    worry TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_pre_talk_workshop_id ON pre_talk (workshop_id);
CREATE TABLE proposal_answer (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    rule TEXT NOT NULL,
    method TEXT NOT NULL,
    taken INTEGER NOT NULL,
    block_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_proposal_answer_workshop_id ON proposal_answer (workshop_id);
CREATE TABLE question_use (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    question TEXT NOT NULL,
    used_as TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_question_use_workshop_id ON question_use (workshop_id);
CREATE TABLE group_work (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    "group" TEXT NOT NULL,
    handed TEXT NOT NULL,
    plenary TEXT NOT NULL,
    handed_at TEXT NOT NULL,
    base TEXT NOT NULL,
    ids TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_group_work_workshop_id ON group_work (workshop_id);
CREATE TABLE group_handout (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    "group" TEXT NOT NULL,
    handed TEXT NOT NULL,
    handed_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_group_handout_workshop_id ON group_handout (workshop_id);
CREATE TABLE group_result (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    "group" TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    entries INTEGER NOT NULL,
    handed TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_group_result_workshop_id ON group_result (workshop_id);
CREATE TABLE group_base (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    handed TEXT NOT NULL,
    laptop TEXT NOT NULL,
    at TEXT NOT NULL,
    base TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_group_base_workshop_id ON group_base (workshop_id);
CREATE TABLE speaking_rules (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    "limit" INTEGER NOT NULL,
    fresh_first INTEGER NOT NULL,
    quieter_first INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_speaking_rules_workshop_id ON speaking_rules (workshop_id);
CREATE TABLE speaker (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    unit_id TEXT NOT NULL,
    participant_id TEXT,
    number INTEGER NOT NULL,
    began_at TEXT,
    block_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_speaker_workshop_id ON speaker (workshop_id);
CREATE TABLE speech (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    side TEXT NOT NULL,
    unit_id TEXT,
    participant_id TEXT,
    block_id TEXT,
    began_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_speech_workshop_id ON speech (workshop_id);
CREATE TABLE evaluation_question (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_evaluation_question_workshop_id ON evaluation_question (workshop_id);
CREATE TABLE released_answer (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    text TEXT NOT NULL,
    counts TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_released_answer_workshop_id ON released_answer (workshop_id);
CREATE TABLE word_round (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    round_kind TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_word_round_workshop_id ON word_round (workshop_id);
CREATE TABLE round_word (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    text TEXT NOT NULL,
    side TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_round_word_workshop_id ON round_word (workshop_id);
CREATE TABLE cluster (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    parent_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_cluster_workshop_id ON cluster (workshop_id);
CREATE TABLE role_board (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    land TEXT NOT NULL,
    by_hand INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_role_board_workshop_id ON role_board (workshop_id);
CREATE TABLE role_task (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    operative INTEGER NOT NULL,
    competence TEXT,
    declined TEXT NOT NULL,
    lead_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(lead_id) REFERENCES role_body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_role_task_workshop_id ON role_task (workshop_id);
CREATE TABLE role_body (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    body_kind TEXT,
    unit_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_role_body_workshop_id ON role_body (workshop_id);
CREATE TABLE role_cell (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    task_id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    politics TEXT,
    administration TEXT,
    agreed TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(task_id) REFERENCES role_task (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(body_id) REFERENCES role_body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_role_cell_workshop_id ON role_cell (workshop_id);
CREATE TABLE negotiation_board (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    blind INTEGER NOT NULL,
    first_unit_id TEXT,
    second_unit_id TEXT,
    review TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(first_unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(second_unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_negotiation_board_workshop_id ON negotiation_board (workshop_id);
CREATE TABLE negotiation_point (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    party TEXT NOT NULL,
    point_kind TEXT NOT NULL,
    text TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    earlier TEXT NOT NULL,
    deal_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(deal_id) REFERENCES negotiation_deal (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_negotiation_point_workshop_id ON negotiation_point (workshop_id);
CREATE TABLE negotiation_deal (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    first_task_id TEXT,
    second_task_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(first_task_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(second_task_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_negotiation_deal_workshop_id ON negotiation_deal (workshop_id);
CREATE TABLE involvement_actor (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    unit_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_involvement_actor_workshop_id ON involvement_actor (workshop_id);
CREATE TABLE involvement_phase (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_involvement_phase_workshop_id ON involvement_phase (workshop_id);
CREATE TABLE involvement_cell (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    actor_id TEXT NOT NULL,
    phase_id TEXT NOT NULL,
    part TEXT,
    day TEXT,
    timing TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(actor_id) REFERENCES involvement_actor (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(phase_id) REFERENCES involvement_phase (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_involvement_cell_workshop_id ON involvement_cell (workshop_id);
CREATE TABLE vision_reason (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    icon TEXT NOT NULL,
    plain TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_reason_workshop_id ON vision_reason (workshop_id);
CREATE TABLE vision_element (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    text TEXT NOT NULL,
    part TEXT NOT NULL,
    reason_id TEXT,
    source_ids TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(reason_id) REFERENCES vision_reason (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_element_workshop_id ON vision_element (workshop_id);
CREATE TABLE vision_draft (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    sentence TEXT NOT NULL,
    slogan TEXT NOT NULL,
    what TEXT NOT NULL,
    how TEXT NOT NULL,
    why TEXT NOT NULL,
    whose TEXT NOT NULL,
    element_ids TEXT NOT NULL,
    merged_ids TEXT NOT NULL,
    zero INTEGER NOT NULL,
    adopted INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_draft_workshop_id ON vision_draft (workshop_id);
CREATE TABLE vision_consent (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    draft_id TEXT NOT NULL,
    side TEXT NOT NULL,
    version INTEGER NOT NULL,
    consent TEXT NOT NULL,
    who TEXT NOT NULL,
    said_in_id TEXT,
    said_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(draft_id) REFERENCES vision_draft (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(said_in_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_consent_workshop_id ON vision_consent (workshop_id);
CREATE TABLE vision_answer (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    draft_id TEXT NOT NULL,
    side TEXT NOT NULL,
    version INTEGER NOT NULL,
    consent TEXT,
    who TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(draft_id) REFERENCES vision_draft (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_answer_workshop_id ON vision_answer (workshop_id);
CREATE TABLE vision_statement (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    text TEXT NOT NULL,
    side TEXT,
    number INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_statement_workshop_id ON vision_statement (workshop_id);
CREATE TABLE vision_round (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    enough INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_round_workshop_id ON vision_round (workshop_id);
CREATE TABLE vision_audience (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    name TEXT NOT NULL,
    message TEXT NOT NULL,
    most_id TEXT,
    also_ids TEXT NOT NULL,
    speaker TEXT NOT NULL,
    day TEXT,
    channel TEXT NOT NULL,
    released INTEGER NOT NULL,
    task_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(most_id) REFERENCES vision_reason (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(task_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_audience_workshop_id ON vision_audience (workshop_id);
CREATE TABLE vision_telling (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    months INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_vision_telling_workshop_id ON vision_telling (workshop_id);
CREATE TABLE timeline_step (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    begins TEXT NOT NULL,
    ends TEXT NOT NULL,
    short TEXT NOT NULL,
    unit_id TEXT,
    owner TEXT NOT NULL,
    feasibility TEXT NOT NULL,
    "after" TEXT NOT NULL,
    vision INTEGER NOT NULL,
    begins_as TEXT NOT NULL,
    ends_as TEXT NOT NULL,
    is_interim_goal INTEGER NOT NULL,
    level TEXT NOT NULL,
    contact TEXT NOT NULL,
    spends INTEGER NOT NULL,
    assumes TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_timeline_step_workshop_id ON timeline_step (workshop_id);
CREATE TABLE timeline_lag (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    step_id TEXT NOT NULL,
    before_id TEXT NOT NULL,
    months INTEGER NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(step_id) REFERENCES timeline_step (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(before_id) REFERENCES timeline_step (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_timeline_lag_workshop_id ON timeline_lag (workshop_id);
CREATE TABLE political_clock (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    land TEXT NOT NULL,
    horizon INTEGER,
    backwards INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_political_clock_workshop_id ON political_clock (workshop_id);
CREATE TABLE fixed_date (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    fixed_kind TEXT NOT NULL,
    day TEXT NOT NULL,
    day_as TEXT NOT NULL,
    until TEXT,
    stage TEXT,
    level TEXT NOT NULL,
    unit_id TEXT,
    body TEXT NOT NULL,
    recurs TEXT,
    origin TEXT NOT NULL,
    certainty TEXT,
    source TEXT NOT NULL,
    source_year INTEGER,
    mark TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_fixed_date_workshop_id ON fixed_date (workshop_id);
CREATE TABLE goal_answer (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    goal_id TEXT NOT NULL,
    unit_id TEXT,
    unit_name TEXT NOT NULL,
    side TEXT,
    answer TEXT NOT NULL,
    text TEXT NOT NULL,
    lifted_by TEXT NOT NULL,
    to_confirm INTEGER NOT NULL,
    follow_up TEXT NOT NULL,
    follow_up_due TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_goal_answer_workshop_id ON goal_answer (workshop_id);
CREATE TABLE goal_effect (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    goal_id TEXT NOT NULL,
    "on" TEXT NOT NULL,
    answer TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_goal_effect_workshop_id ON goal_effect (workshop_id);
CREATE TABLE means_source (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    goal_id TEXT NOT NULL,
    means TEXT NOT NULL,
    words TEXT NOT NULL,
    source_state TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_means_source_workshop_id ON means_source (workshop_id);
CREATE TABLE means_year (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    goal_id TEXT NOT NULL,
    means TEXT NOT NULL,
    source_id TEXT,
    year INTEGER NOT NULL,
    amount FLOAT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(source_id) REFERENCES means_source (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_means_year_workshop_id ON means_year (workshop_id);
CREATE TABLE goal_station (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    goal_id TEXT NOT NULL,
    unit_id TEXT,
    body TEXT NOT NULL,
    part TEXT NOT NULL,
    day TEXT,
    papers_by TEXT,
    brought_by TEXT NOT NULL,
    not_public INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_goal_station_workshop_id ON goal_station (workshop_id);
CREATE TABLE goal (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    title TEXT NOT NULL,
    short TEXT NOT NULL,
    specific TEXT NOT NULL,
    measure TEXT NOT NULL,
    interim TEXT NOT NULL,
    guideline TEXT NOT NULL,
    serves_id TEXT,
    serves_version INTEGER NOT NULL,
    unit_id TEXT,
    owner TEXT NOT NULL,
    due TEXT,
    staff_needed FLOAT NOT NULL,
    staff_secured FLOAT NOT NULL,
    money_needed INTEGER NOT NULL,
    money_secured INTEGER NOT NULL,
    money_needed_words TEXT NOT NULL,
    money_secured_words TEXT NOT NULL,
    resources_clear INTEGER NOT NULL,
    gap_closer TEXT NOT NULL,
    gap_closed_by TEXT,
    recommended INTEGER NOT NULL,
    measured_in TEXT NOT NULL,
    baseline FLOAT,
    baseline_day TEXT,
    target FLOAT,
    figure_source TEXT NOT NULL,
    area TEXT NOT NULL,
    reach TEXT NOT NULL,
    step_ids TEXT NOT NULL,
    contributor_ids TEXT NOT NULL,
    arose_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(arose_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_goal_workshop_id ON goal (workshop_id);
CREATE TABLE counted_on (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    text TEXT NOT NULL,
    came_true TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_counted_on_workshop_id ON counted_on (workshop_id);
CREATE TABLE poll (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    block_id TEXT NOT NULL,
    question TEXT NOT NULL,
    vote_kind TEXT NOT NULL,
    electorate TEXT NOT NULL,
    side TEXT,
    unit_id TEXT,
    secret INTEGER NOT NULL,
    veiled INTEGER NOT NULL,
    budget INTEGER NOT NULL,
    per_option INTEGER NOT NULL,
    quorum INTEGER NOT NULL,
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    bottom TEXT NOT NULL,
    top TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(block_id) REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_poll_workshop_id ON poll (workshop_id);
CREATE TABLE poll_option (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    poll_id TEXT NOT NULL,
    text TEXT NOT NULL,
    source_id TEXT,
    zero INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(poll_id) REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_poll_option_workshop_id ON poll_option (workshop_id);
CREATE TABLE poll_round (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    poll_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    ballots INTEGER NOT NULL,
    eligible INTEGER NOT NULL,
    ballots_by_side TEXT NOT NULL,
    roll TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(poll_id) REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_poll_round_workshop_id ON poll_round (workshop_id);
CREATE TABLE poll_count (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    poll_id TEXT NOT NULL,
    option_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    side TEXT,
    counts TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(poll_id) REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_poll_count_workshop_id ON poll_count (workshop_id);
CREATE TABLE poll_objection (
    id TEXT NOT NULL,
    workshop_id TEXT NOT NULL,
    rank FLOAT NOT NULL,
    poll_id TEXT NOT NULL,
    text TEXT NOT NULL,
    integration TEXT NOT NULL,
    number INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(poll_id) REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_poll_objection_workshop_id ON poll_objection (workshop_id);
