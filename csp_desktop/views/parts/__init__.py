"""Widgets that several screens are made of; each knows palette and tones, none knows the product."""
