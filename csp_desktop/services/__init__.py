"""What a person or the sync can do; one public method is one transaction."""
