-- The ledger, first form. The same tables as in ../sqlite, which LedgerContractTest holds to the same behaviour.
-- Numbers of stories are this ledger's own; ids are everybody's. Times are ISO 8601 in UTC.

-- Every happening in the order of its acknowledgement; who follows by seq misses nothing.
CREATE TABLE entry (
    seq     BIGINT PRIMARY KEY,
    kind    TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    at      TEXT COLLATE "C" NOT NULL
);

-- Bytes as fetched, once each; id is sha256: and the hexadecimal digest of the bytes before they were deflated.
CREATE TABLE payload (
    id    TEXT COLLATE "C" PRIMARY KEY,
    size  BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);

-- A story with what is true of it now; version, revision: of the reading that counts.
CREATE TABLE story (
    no        BIGINT PRIMARY KEY,
    id        TEXT COLLATE "C" NOT NULL UNIQUE,
    version   BIGINT NOT NULL,
    revision  BIGINT NOT NULL,
    seq       BIGINT NOT NULL,
    url       TEXT COLLATE "C",
    outlet    TEXT COLLATE "C",
    title     TEXT COLLATE "C" NOT NULL,
    published TEXT COLLATE "C"
);
CREATE INDEX story_seq ON story (seq);

-- A wording that the story had; digest: of its text. seen, last: when it was captured first and last, else when it
-- was added.
CREATE TABLE version (
    story  BIGINT NOT NULL,
    number BIGINT NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    seen   TEXT COLLATE "C" NOT NULL,
    last   TEXT COLLATE "C" NOT NULL,
    added  TEXT COLLATE "C" NOT NULL,
    seq    BIGINT NOT NULL,
    PRIMARY KEY (story, number)
);

-- A capture of a page that showed a version, in the words of WARC.
CREATE TABLE capture (
    story   BIGINT NOT NULL,
    number  BIGINT NOT NULL,
    version BIGINT NOT NULL,
    target  TEXT COLLATE "C",
    date    TEXT COLLATE "C",
    digest  TEXT COLLATE "C",
    payload TEXT COLLATE "C",
    media   TEXT COLLATE "C",
    PRIMARY KEY (story, number)
);
CREATE INDEX capture_payload ON capture (payload);

-- What a reader made of a version; digest: of the text as this reader took it from the page; form: JSON as in
-- reading.schema.json, deflated.
CREATE TABLE reading (
    story    BIGINT NOT NULL,
    version  BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    reader   TEXT COLLATE "C" NOT NULL,
    digest   TEXT COLLATE "C" NOT NULL,
    added    TEXT COLLATE "C" NOT NULL,
    seq      BIGINT NOT NULL,
    form     BYTEA NOT NULL,
    PRIMARY KEY (story, version, revision)
);

-- Statements of the readings that count, and those that no longer stand in their story (live = 0).
CREATE TABLE statement (
    id        TEXT COLLATE "C" PRIMARY KEY,
    story     BIGINT NOT NULL,
    version   BIGINT NOT NULL,
    revision  BIGINT NOT NULL,
    place     BIGINT NOT NULL,
    live      BIGINT NOT NULL,
    speaker   TEXT COLLATE "C" NOT NULL,
    entity    TEXT COLLATE "C",
    stance    TEXT COLLATE "C" NOT NULL,
    said      TEXT COLLATE "C",
    published TEXT COLLATE "C"
);
CREATE INDEX statement_story ON statement (story);
CREATE INDEX statement_entity ON statement (entity, published);

-- People, organisations and places that the readings that count name. A name without an entity has none of these.
CREATE TABLE naming (
    entity   TEXT COLLATE "C" NOT NULL,
    story    BIGINT NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    name     TEXT COLLATE "C" NOT NULL,
    mentions BIGINT NOT NULL,
    PRIMARY KEY (entity, story, kind, name)
);
CREATE INDEX naming_story ON naming (story);

-- Keys under which readings must be compared.
CREATE TABLE block (
    key   BIGINT NOT NULL,
    story BIGINT NOT NULL,
    PRIMARY KEY (key, story)
);
CREATE INDEX block_story ON block (story);

-- Passages that links tie, UTF-16 ranges in the text of the story's reading that counts.
CREATE TABLE passage (
    id    TEXT COLLATE "C" PRIMARY KEY,
    story BIGINT NOT NULL,
    start BIGINT NOT NULL,
    stop  BIGINT NOT NULL
);
CREATE INDEX passage_story ON passage (story);

-- Links that module link found; a and b: ids of stories or passages, a before b. reasons: JSON.
CREATE TABLE link (
    a       TEXT COLLATE "C" NOT NULL,
    b       TEXT COLLATE "C" NOT NULL,
    kind    TEXT COLLATE "C" NOT NULL,
    story_a BIGINT NOT NULL,
    story_b BIGINT NOT NULL,
    score   DOUBLE PRECISION NOT NULL,
    reasons TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (a, b, kind)
);
CREATE INDEX link_b ON link (b);
CREATE INDEX link_stories ON link (story_a, story_b);
CREATE INDEX link_story_b ON link (story_b);

-- Clusters of links, named by the smallest id in them: passages make claims, stories make copies. Who is alone is left
-- out.
CREATE TABLE member (
    kind    TEXT COLLATE "C" NOT NULL,
    id      TEXT COLLATE "C" NOT NULL,
    cluster TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX member_cluster ON member (kind, cluster);

-- What people say of the record, in order. a, b: ids; of an undoing, the number of what is undone. fields: JSON.
CREATE TABLE correction (
    number BIGINT PRIMARY KEY,
    seq    BIGINT NOT NULL,
    at     TEXT COLLATE "C" NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    act    TEXT COLLATE "C" NOT NULL,
    a      TEXT COLLATE "C" NOT NULL,
    b      TEXT COLLATE "C",
    fields TEXT COLLATE "C" NOT NULL
);

-- The words that a correction holds on to; id: of the passage in which they stand now, none where they are gone.
-- prefix, exact, suffix: JSON strings.
CREATE TABLE anchor (
    number BIGINT NOT NULL,
    side   TEXT COLLATE "C" NOT NULL,
    story  BIGINT NOT NULL,
    id     TEXT COLLATE "C",
    prefix TEXT COLLATE "C" NOT NULL,
    exact  TEXT COLLATE "C" NOT NULL,
    suffix TEXT COLLATE "C" NOT NULL,
    start  BIGINT NOT NULL,
    PRIMARY KEY (number, side)
);
CREATE INDEX anchor_story ON anchor (story);
