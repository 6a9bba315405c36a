-- Some laws let the agency's silence start our own time to appeal. From the day after silent_after until silent_until the
-- move is ours, whatever the agency owes; asked with today, like ball_until.
ALTER TABLE request ADD COLUMN silent_after date;
ALTER TABLE request ADD COLUMN silent_until date;
CREATE INDEX request_silent ON request (silent_until) WHERE silent_until IS NOT NULL;

-- Every law has its clock now: what was asked of a state before has its dates counted by the job, and says so.
INSERT INTO clock_change (agency_id, why) SELECT id, 'The laws of the states are counted now' FROM agency;
