-- The ledger, first form. The same tables as in ../postgresql, which LedgerContractTest holds to the same behaviour.
-- Numbers of stories are this ledger's own; ids are everybody's. Times are ISO 8601 in UTC.

-- Every happening in the order of its acknowledgement; who follows by seq misses nothing.
CREATE TABLE entry (
    seq     INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    at      TEXT NOT NULL
);

-- Bytes as fetched, once each; id is sha256: and the hexadecimal digest of the bytes before they were deflated.
CREATE TABLE payload (
    id    TEXT PRIMARY KEY,
    size  INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

-- A story with what is true of it now; version, revision: of the reading that counts.
CREATE TABLE story (
    no        INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    version   INTEGER NOT NULL,
    revision  INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    url       TEXT,
    outlet    TEXT,
    title     TEXT NOT NULL,
    published TEXT
);
CREATE INDEX story_seq ON story (seq);

-- A wording that the story had; digest: of its text. seen, last: when it was captured first and last, else when it
-- was added.
CREATE TABLE version (
    story  INTEGER NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    seen   TEXT NOT NULL,
    last   TEXT NOT NULL,
    added  TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (story, number)
) WITHOUT ROWID;

-- A capture of a page that showed a version, in the words of WARC.
CREATE TABLE capture (
    story   INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    version INTEGER NOT NULL,
    target  TEXT,
    date    TEXT,
    digest  TEXT,
    payload TEXT,
    media   TEXT,
    PRIMARY KEY (story, number)
) WITHOUT ROWID;
CREATE INDEX capture_payload ON capture (payload);

-- What a reader made of a version; digest: of the text as this reader took it from the page; form: JSON as in
-- reading.schema.json, deflated.
CREATE TABLE reading (
    story    INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    reader   TEXT NOT NULL,
    digest   TEXT NOT NULL,
    added    TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    form     BLOB NOT NULL,
    PRIMARY KEY (story, version, revision)
);

-- Statements of the readings that count, and those that no longer stand in their story (live = 0).
CREATE TABLE statement (
    id        TEXT PRIMARY KEY,
    story     INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    revision  INTEGER NOT NULL,
    place     INTEGER NOT NULL,
    live      INTEGER NOT NULL,
    speaker   TEXT NOT NULL,
    entity    TEXT,
    stance    TEXT NOT NULL,
    said      TEXT,
    published TEXT
) WITHOUT ROWID;
CREATE INDEX statement_story ON statement (story);
CREATE INDEX statement_entity ON statement (entity, published);

-- People, organisations and places that the readings that count name. A name without an entity has none of these.
CREATE TABLE naming (
    entity   TEXT NOT NULL,
    story    INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (entity, story, kind, name)
) WITHOUT ROWID;
CREATE INDEX naming_story ON naming (story);

-- Keys under which readings must be compared.
CREATE TABLE block (
    key   INTEGER NOT NULL,
    story INTEGER NOT NULL,
    PRIMARY KEY (key, story)
) WITHOUT ROWID;
CREATE INDEX block_story ON block (story);

-- Passages that links tie, UTF-16 ranges in the text of the story's reading that counts.
CREATE TABLE passage (
    id    TEXT PRIMARY KEY,
    story INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX passage_story ON passage (story);

-- Links that module link found; a and b: ids of stories or passages, a before b. reasons: JSON.
CREATE TABLE link (
    a       TEXT NOT NULL,
    b       TEXT NOT NULL,
    kind    TEXT NOT NULL,
    story_a INTEGER NOT NULL,
    story_b INTEGER NOT NULL,
    score   REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (a, b, kind)
) WITHOUT ROWID;
CREATE INDEX link_b ON link (b);
CREATE INDEX link_stories ON link (story_a, story_b);
CREATE INDEX link_story_b ON link (story_b);

-- Clusters of links, named by the smallest id in them: passages make claims, stories make copies. Who is alone is left
-- out.
CREATE TABLE member (
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    cluster TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX member_cluster ON member (kind, cluster);

-- What people say of the record, in order. a, b: ids; of an undoing, the number of what is undone. fields: JSON.
CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    seq    INTEGER NOT NULL,
    at     TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    act    TEXT NOT NULL,
    a      TEXT NOT NULL,
    b      TEXT,
    fields TEXT NOT NULL
);

-- The words that a correction holds on to; id: of the passage in which they stand now, none where they are gone.
-- prefix, exact, suffix: JSON strings.
CREATE TABLE anchor (
    number INTEGER NOT NULL,
    side   TEXT NOT NULL,
    story  INTEGER NOT NULL,
    id     TEXT,
    prefix TEXT NOT NULL,
    exact  TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start  INTEGER NOT NULL,
    PRIMARY KEY (number, side)
) WITHOUT ROWID;
CREATE INDEX anchor_story ON anchor (story);
