"""Scripts of the workshop: set-up, pins, translations, licences, pictures."""
