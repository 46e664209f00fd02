"""The machine: clock, folders, settings file, logging, resource files, address and phone rules."""
