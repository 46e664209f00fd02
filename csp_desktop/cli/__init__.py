"""Commands without a window: the other front end to the services."""
