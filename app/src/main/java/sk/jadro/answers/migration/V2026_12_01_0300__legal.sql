-- What a law gives a day of its own, by its code in laws.yaml; where such things are handed over to, if that has an address.
alter table owed add column legal text;
alter table answer_promise add column registry text;
