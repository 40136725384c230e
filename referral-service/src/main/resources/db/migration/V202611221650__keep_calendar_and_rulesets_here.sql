-- This service keeps the calendar and the policy packs for all: its application writes them, and tells the others.
GRANT INSERT ON proclaimed_day, activated_pack TO gwarchod_app;
