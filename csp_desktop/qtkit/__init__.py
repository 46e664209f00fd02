"""Qt plumbing that would serve any application."""
