-- What would follow if the agency stays silent (a deemed denial, our own time to appeal after it) is kept beside the other
-- dates; until this day has passed unanswered it has not come about, and nobody is reminded of it.
ALTER TABLE deadline ADD COLUMN projected_until date;
