"""Partner Center on the wire: JSON to domain and back, errors translated at the border."""
