-- Who pauses wants but to hear of the activity for a while; what they were before stands here, so that they can be it again.
alter table co_owner add paused_part text;
