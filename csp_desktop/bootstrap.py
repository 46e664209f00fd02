"""The composition root: builds every long-lived object, closes them in reverse."""
