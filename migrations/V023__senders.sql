-- Who really wrote a letter: mail that a mail system returned to us, and a sender who looks like an agency and is not it.

ALTER TABLE letter
    ADD COLUMN doubt text NOT NULL DEFAULT '' CHECK (length(doubt) <= 1000), -- why its sender may not be whom it shows
    DROP CONSTRAINT letter_automatic_check,
    ADD CONSTRAINT letter_automatic_check CHECK (automatic IN ('', 'AUTO_REPLY', 'BOUNCE', 'DELAY', 'RECEIPT'));
GRANT UPDATE (doubt) ON letter TO foiadesk_jobs;

-- A letter that says that one of ours did not arrive, or not yet. What is lasting goes on the record, once.
CREATE TABLE letter_return
(
    letter_id   bigint PRIMARY KEY REFERENCES letter ON DELETE CASCADE,
    message_id  text        NOT NULL CHECK (length(message_id) BETWEEN 1 AND 1000), -- of our letter
    address     text        NOT NULL CHECK (length(address) <= 500),
    said        text        NOT NULL CHECK (length(said) <= 500),
    lasting     boolean     NOT NULL,
    returned_at timestamptz NOT NULL,
    settled_at  timestamptz                                                         -- when the record was seen to
);
CREATE INDEX letter_return_of ON letter_return (message_id);
CREATE INDEX letter_return_open ON letter_return (letter_id) WHERE settled_at IS NULL;
CREATE INDEX sent_letter_by_message ON sent_letter (message_id) WHERE message_id <> '';

ALTER TABLE letter_return ENABLE ROW LEVEL SECURITY;
-- Whoever sees the letter of ours sees what became of it.
CREATE POLICY seen ON letter_return FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM sent_letter s WHERE s.message_id = letter_return.message_id AND s.message_id <> ''));
CREATE POLICY work ON letter_return FOR ALL TO foiadesk_jobs USING (true);
GRANT SELECT ON letter_return TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE (settled_at) ON letter_return TO foiadesk_jobs;
