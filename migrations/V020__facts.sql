-- What a person said to a fact that a letter seems to state: recorded, or not so. What nobody answered is not stored;
-- it is read from the letter each time. Taking an answer back removes its row: the strike stays on the request's record.

CREATE TABLE letter_fact
(
    letter_id   bigint      NOT NULL REFERENCES letter ON DELETE CASCADE,
    request_id  bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    fact        text        NOT NULL CHECK (fact ~ '^[0-9a-f]{16}$'), -- of what it is about and where its words stand
    answer      text        NOT NULL CHECK (answer IN ('RECORDED', 'NOT_SO')),
    sentence    text        NOT NULL CHECK (length(sentence) BETWEEN 1 AND 1000),
    seq         int,                                                  -- the entry that records it
    number_of   text,                                                 -- the number that it gave the request
    number      text CHECK (length(number) BETWEEN 1 AND 200),
    answered_by bigint      NOT NULL REFERENCES person,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (letter_id, request_id, fact),
    CHECK ((number IS NULL) = (number_of IS NULL)),
    CHECK (answer = 'RECORDED' OR (seq IS NULL AND number IS NULL))
);
CREATE INDEX letter_fact_request ON letter_fact (request_id);

ALTER TABLE letter_fact ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON letter_fact FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id) AND sees_letter(letter_id));
CREATE POLICY answered ON letter_fact FOR INSERT TO foiadesk_app WITH CHECK (
    answered_by = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id) AND sees_letter(letter_id));
CREATE POLICY taken_back ON letter_fact FOR DELETE TO foiadesk_app USING (
    (SELECT viewer_reach()) <> 'NEWSROOM' AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
GRANT SELECT, INSERT, DELETE ON letter_fact TO foiadesk_app;
