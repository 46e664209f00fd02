"""What is true of customers, offers, orders, subscriptions and changes; knows nothing of Qt, SQL or the network."""
