-- What members asked, how it was answered, and what they thought of it. For H2 and PostgreSQL alike.

create table question (
  id bigint generated always as identity primary key,
  asked_at timestamp with time zone not null,
  asker varchar(64) not null,        -- a keyed hash of the person's id
  thread varchar(64) not null,       -- a keyed hash of the conversation
  words varchar(2000) not null,
  collection varchar(500),           -- the papers that were searched; null for all
  state varchar(10) not null,        -- OPEN, POSTING, UNSURE, DONE, FAILED
  address varchar(4000),             -- where the answer goes; null once it is there
  verdict varchar(10),
  confidence double precision,
  passages varchar(20000)            -- the ids of those shown, one a line
);
create index question_thread on question (thread, id);
create index question_asker on question (asker, id);
create index question_state on question (state);
create index question_asked_at on question (asked_at);

create table vote (
  question_id bigint not null references question (id) on delete cascade,
  voter varchar(64) not null,
  helpful boolean not null,
  voted_at timestamp with time zone not null,
  primary key (question_id, voter)
);

-- Every event that was taken up, so that none is taken up twice.
create table claim (
  claim_key varchar(200) primary key,
  claimed_at timestamp with time zone not null
);
create index claim_claimed_at on claim (claimed_at);
