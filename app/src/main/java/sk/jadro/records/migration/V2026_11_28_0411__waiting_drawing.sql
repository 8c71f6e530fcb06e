-- Another drawing, which takes the published one's place once its words are checked.
alter table graphic_record add column waiting_file_id uuid;
alter table graphic_record add foreign key (partnership_id, waiting_file_id) references file;
create index graphic_record_waiting_file on graphic_record (partnership_id, waiting_file_id)
    where waiting_file_id is not null;
