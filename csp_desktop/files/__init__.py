"""Files in and out, errors translated at the border."""
