"""CSP Desktop: sell and look after CSP subscriptions, offline first."""

__version__ = "0.1.0"
